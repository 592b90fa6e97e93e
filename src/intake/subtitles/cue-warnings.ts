import type { Issue } from "../../model/issue.ts";
import { documentIssue } from "../document-issue.ts";
import { asOneLine } from "../searchable-words.ts";
import type { Cue, CueTrouble } from "./cue.ts";

const MOST = 10;
const LONGEST = 60;

/** What whoever reads a text out of subtitles has to know of it, each with the line of the file: what could not be read, and cues that do not follow each other. */
export function cueWarnings(
  name: string,
  cues: readonly Cue[],
  troubles: readonly CueTrouble[],
  repeats: readonly number[],
): readonly Issue[] {
  const warning = (line: number, code: string, message: string, mend: string): Issue => ({
    ...documentIssue(name, code, message, mend, "warning"),
    where: { file: name, line, column: 1, path: "" },
  });
  const warnings = troubles
    .slice(0, MOST)
    .map(({ code, line, words }) => warning(line, code, ...TROUBLES[code](words)));
  const [more] = troubles.slice(MOST);
  if (more !== undefined) {
    const message = `${troubles.length - MOST} more times cannot be read, or words have none`;
    warnings.push(warning(more.line, more.code, message, "mend the file, and add it anew"));
  }

  const [overlapping, early] = [[] as number[], [] as number[]];
  let before: Cue["time"];
  for (const { time, line } of cues) {
    if (time === undefined) continue;
    if (before !== undefined && time.start < before.start) early.push(line);
    else if (before !== undefined && time.start < before.end) overlapping.push(line);
    before = time;
  }
  const [overlap] = overlapping;
  if (overlap !== undefined) {
    const message = `${cuesInWords(overlapping)} before the one above it has ended; the words stand as in the file`;
    warnings.push(warning(overlap, "cues-overlap", message, "see whether two speak at once"));
  }
  const [first] = early;
  if (first !== undefined) {
    const message = `${cuesInWords(early)} earlier than the one above it; the words stand as in the file`;
    warnings.push(
      warning(first, "cues-out-of-order", message, "sort them, where the file is to be read in their order"),
    );
  }
  const [repeat] = repeats;
  if (repeat !== undefined) {
    const message = `${repeats.length === 1 ? "1 cue shows" : `${repeats.length} cues show`} lines of the one above again, as captions do that roll; these were taken once`;
    warnings.push(warning(repeat, "lines-repeated", message, "compare the text with the file"));
  }
  return warnings;
}

const TROUBLES: { readonly [Code in CueTrouble["code"]]: (words: string) => readonly [message: string, mend: string] } =
  {
    "time-unreadable": (words) => [
      `“${quoted(words)}” is no pair of times, so what is said there is not marked by one`,
      "write it as 00:12:31,000 --> 00:12:34,500, the end no earlier than the beginning",
    ],
    "words-without-time": (words) => [
      `“${quoted(words)}” has no times above it; it stands where it stood`,
      "give it a line of times, or take out the blank line above it",
    ],
  };

const cuesInWords = ({ length }: readonly number[]): string => (length === 1 ? "1 cue begins" : `${length} cues begin`);

function quoted(words: string): string {
  const line = asOneLine(words.slice(0, 4 * LONGEST));
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).toWellFormed()}…`;
}
