import { edtfOf } from "../../suggest/dates/edtf-of.ts";
import { languageAt } from "../../suggest/languages/languages.ts";
import type { Taken } from "../state/desk-server.ts";

type Guesses = Taken["guesses"];

const LONGEST_TITLE = 140;
const LINES_AT_HEAD = 6;

/** What the first lines of a text may say of it: a title, who wrote it, and a day. Guesses, to be kept or mended. */
export function plainGuesses(text: string): Guesses {
  const lines = text
    .slice(0, 2_000)
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LINES_AT_HEAD);
  const [first] = lines;
  const title = first !== undefined && first.length <= LONGEST_TITLE ? first.replace(/^#+\s*/, "") : undefined;
  const byline = lines.map((line) => /^By\s+(\p{Lu}[^,;|]{1,80}?)(?:\s*[,;|]|$)/u.exec(line)?.[1]).find((name) => name);
  const published = lines.map((line) => DATE.exec(line)?.[0]).find((words) => words);
  const edtf =
    published === undefined ? undefined : edtfOf(published, languageAt(published, { start: 0, end: published.length }));
  return {
    ...(title && { title }),
    ...(byline && { authors: byline.split(/\s+and\s+/) }),
    ...(edtf && { published: edtf }),
  };
}

const DATE =
  /\b(?:\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})\b/;
