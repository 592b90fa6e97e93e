import { plainWords } from "../../plain-words.ts";

const LINE = 24;
const MOST_LINES = 2;
const NARROW_LINES = 3;

/** A name as it stands beside its entity: broken at spaces into at most two short lines, the rest left out. */
export function labelLines(name: string): readonly string[] {
  const words = plainWords(name).split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }

  const kept = lines.slice(0, MOST_LINES).map((line) => shortened(line));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = shortened(`${kept[MOST_LINES - 1]}…`);
  return kept;
}

/** The same name with a line for each of its words, where these are few: narrower, for where there is no room aside. */
export function narrowLines(name: string): readonly string[] {
  const words = plainWords(name).split(" ");
  return words.length > NARROW_LINES ? labelLines(name) : words.map(shortened);
}

function shortened(line: string): string {
  const letters = [...line];
  return letters.length <= LINE + 2 ? line : `${letters.slice(0, LINE).join("")}…`;
}
