import { documentIssue } from "../document-issue.ts";
import type { Extraction } from "../extraction.ts";
import { soundGuesses } from "../guesses.ts";
import { layOutText } from "../lay-out-text.ts";
import { readPlainText } from "../read-plain-text.ts";
import { cueWarnings } from "./cue-warnings.ts";
import { passagesOfCues } from "./passages-of-cues.ts";
import { readCues, type SubtitleKind } from "./read-cues.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Takes out of a file of subtitles what is said, as running text, with the moment of the recording at which each part of it is. */
export function extractSubtitles(name: string, bytes: Uint8Array, kind: SubtitleKind): Extraction {
  const read = readPlainText(name, bytes);
  if (!read.ok) return read;

  const { cues, troubles, lang } = readCues(read.text, kind);
  const once = withoutRepeats(cues);
  const { text, marks } = layOutText(passagesOfCues(once.cues, kind));
  if (text === "" || cues.every(({ time }) => time === undefined)) {
    const message = "no words with a time above them were found in it, such as 00:12:31,000 --> 00:12:34,500";
    const mend = "see whether it is a file of subtitles; other words are taken as they stand out of a .txt file";
    return { ok: false, issues: [documentIssue(name, "no-words", message, mend)] };
  }
  return {
    ok: true,
    text,
    marks,
    guesses: soundGuesses({ lang }),
    warnings: cueWarnings(name, cues, troubles, once.left),
  };
}
