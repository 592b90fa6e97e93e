import type { Speaker } from "./speaker.ts";
import type { SpeechFound } from "./speech-in.ts";

/** A word of speech with whoever speaks with it. */
export interface CueRead {
  readonly cue: SpeechFound;
  readonly speaker: Speaker;
}
