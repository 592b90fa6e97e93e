import type { Issue } from "../../../model/issue.ts";
import { MAX_IMPORT_LENGTH, type ReaderInput } from "../reader.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { isObject } from "../tellings/json-values.ts";
import type { Spot } from "../tellings/telling.ts";
import { goThroughList, type Stop } from "./json-list.ts";
import { firstError, noteNotJson, noteTooDeep, parseJson } from "./parse-json.ts";

/** JSON of a stranger's that is mostly one list: all but the list's values, and these with their places; undefined where there is no such list. */
export interface OpenList {
  readonly value: unknown;
  readonly listed: readonly (readonly [value: unknown, at: Spot])[] | undefined;
}

/**
 * Reads JSON value by value of the list that it has under a name, or notes where it ends to be JSON: the text of a large
 * file, and where everything in it begins, would take more memory than what it holds.
 * @param most how many characters of values are held; of a longer list it is only noted that it is too long
 */
export function openList(
  input: Pick<ReaderInput, "file" | "text">,
  name: string,
  issues: Issue[],
  most = MAX_IMPORT_LENGTH,
): OpenList | undefined {
  const { file, text } = input;
  const note = noteIssues(file, issues);
  let listed: (readonly [unknown, Spot])[] = [];
  let length = 0;
  const gone = goThroughList(text, name, ({ text: words, at }) => {
    const parsed = parsedOf(words);
    length += words.length;
    if (length > most) listed = [];
    else if (parsed !== undefined) listed.push([parsed.value, at]);
    return parsed !== undefined;
  });
  if (gone.ok && length <= most) {
    const value = JSON.parse(gone.frame);
    return { value, listed: listIn(value, name) && listed };
  }
  if (gone.ok) {
    const message = `its ${shownWords(name)} are ${length} characters long; at most ${most} are read of a file that is not, as it stands, one that we have written`;
    note("error", "too-large", { line: 1, column: 1 }, message, "split it");
    return undefined;
  }
  if ((typeof text === "string" ? text.length : text.bytes) <= most) {
    const json = parseJson(input, issues);
    if (json === undefined) return undefined;
    const { value } = json;
    return { value, listed: listIn(value, name)?.map((one, i) => [one, json.spotOf([name, i])] as const) };
  }
  noteStop(gone, name, note);
  return undefined;
}

/** What keeps a file from being read that is too long to be looked at whole. */
function noteStop({ why, at, words }: Stop, name: string, note: NoteIssue): void {
  if (why === "too-deep") noteTooDeep(note);
  else if (why === "too-long")
    note("error", "too-large", at, "a single value of it is longer than is read", "split it");
  else if (why === "twice")
    note("error", "key-twice", at, `${shownWords(name)} stands in it twice`, "put all of them under one");
  else noteNotJson(words === undefined ? at : spotWithin(words, firstError(words), at), note);
}

/** The place of an offset in a text that begins somewhere in a file. */
function spotWithin(text: string, offset: number, { line, column }: Spot): Spot {
  const lines = text.slice(0, offset).split("\n");
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}

const listIn = (value: unknown, name: string): readonly unknown[] | undefined =>
  isObject(value) && Array.isArray(value[name]) ? value[name] : undefined;

function parsedOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
