import { parseTree } from "jsonc-parser";
import type { Issue } from "../../../model/issue.ts";
import type { GivenText } from "../reader.ts";
import { type NoteIssue, noteIssues } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import { wholeText } from "../text-in-pieces.ts";
import { isTooDeep, jsonOffsets, MOST_DEPTH } from "./json-offsets.ts";

/** JSON of a stranger's, with a way to find its values again. */
export interface LocatedJson {
  readonly value: unknown;
  spotOf(path: readonly (string | number)[]): Spot;
}

/** Notes that a file descends too far, wherever it does. */
export const noteTooDeep = (note: NoteIssue): void =>
  note(
    "error",
    "too-deep",
    { line: 1, column: 1 },
    `more than ${MOST_DEPTH} brackets lie inside each other`,
    "flatten it",
  );

/** Notes where a file ends to be JSON. */
export const noteNotJson = (at: Spot, note: NoteIssue): void =>
  note("error", "not-json", at, "it is not well-formed JSON", "mend it here");

/** The offset at which a text ends to be JSON. */
export function firstError(json: string): number {
  const errors: { error: number; offset: number; length: number }[] = [];
  parseTree(json, errors, { disallowComments: true });
  return errors[0]?.offset ?? 0;
}

/** Reads JSON (RFC 8259), or notes where it ends to be that. */
export function parseJson({ file, text }: GivenText, issues: Issue[]): LocatedJson | undefined {
  const note = noteIssues(file, issues);
  const json = wholeText(text).replace(/^\ufeff/, "");
  if (isTooDeep(json)) {
    noteTooDeep(note);
    return undefined;
  }
  const lineStarts = [0];
  for (let at = json.indexOf("\n"); at !== -1; at = json.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const spotAt = (offset: number): Spot => {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };

  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    noteNotJson(spotAt(firstError(json)), note);
    return undefined;
  }
  const offsetOf = jsonOffsets(json);
  return { value, spotOf: (path) => spotAt(offsetOf(path) ?? 0) };
}
