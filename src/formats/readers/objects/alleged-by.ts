import { IN_ITS_OWN_VOICE } from "../../../graph/voice.ts";

const ALLEGED_BY = /^(Alleged|Denied) by (.+?)( \(withdrawn since\))?: ([\s\S]+)$/;

/** Who says it, and what, in a line that opens as those of our exports do: "Alleged by SPEAKER: …". */
export interface AllegedBy {
  readonly speaker: string;
  /** Whether the speaker is a work, which says it in its own voice. */
  readonly ownVoice: boolean;
  readonly statement: string;
  readonly denied: boolean;
  readonly withdrawn: boolean;
}

/** Reads such a line; where the speaker is known otherwise, the name itself may hold a colon. */
export function readAllegedBy(line: string, speaker?: string): AllegedBy | undefined {
  for (const [verb, denied] of [
    ["Alleged", false],
    ["Denied", true],
  ] as const) {
    for (const [since, withdrawn] of [
      ["", false],
      [" (withdrawn since)", true],
    ] as const) {
      const opening = `${verb} by ${speaker}${since}: `;
      if (speaker !== undefined && line.startsWith(opening))
        return { speaker, ownVoice: isOwnVoice(speaker), statement: line.slice(opening.length), denied, withdrawn };
    }
  }
  const [, verb, name, since, statement] = ALLEGED_BY.exec(line) ?? [];
  if (name === undefined || statement === undefined) return undefined;
  const ownVoice = isOwnVoice(name);
  return { speaker: name, ownVoice, statement, denied: verb === "Denied", withdrawn: since !== undefined };
}

const isOwnVoice = (speaker: string): boolean => speaker.endsWith(`, ${IN_ITS_OWN_VOICE}`);
