/** What is shown for a while of a recording. */
export interface Cue {
  /** In milliseconds; absent where its times cannot be read. */
  readonly time?: { readonly start: number; readonly end: number };
  /** Its words as they stand in the file, with their tags. */
  readonly lines: readonly string[];
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

/** What is wrong with a file of subtitles, and on which of its lines. */
export interface CueTrouble {
  readonly code: "time-unreadable" | "words-without-time";
  readonly line: number;
  readonly words: string;
}
