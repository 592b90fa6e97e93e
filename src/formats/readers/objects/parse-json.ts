import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText } from "../reader.ts";
import { noteIssues } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";

/** JSON of a stranger's, with a way to find its values again. */
export interface LocatedJson {
  readonly value: unknown;
  spotOf(path: readonly (string | number)[]): Spot;
}

/** Deeper than any format of ours goes; beyond it readers that descend would run out of room. */
const MOST_DEPTH = 64;

/** Whether brackets lie too deep inside each other, found without descending into them; those within quotes count for nothing. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (quoted) i += character === "\\" ? 1 : 0;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/** Reads JSON (RFC 8259), or notes where it ends to be that. */
export function parseJson({ file, text }: NamedText, issues: Issue[]): LocatedJson | undefined {
  const note = noteIssues(file, issues);
  const json = text.replace(/^\ufeff/, "");
  if (isTooDeep(json)) {
    note(
      "error",
      "too-deep",
      { line: 1, column: 1 },
      `more than ${MOST_DEPTH} brackets lie inside each other`,
      "flatten it",
    );
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

  const errors: { error: number; offset: number; length: number }[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const [wrong] = errors;
  if (root === undefined || wrong !== undefined) {
    note("error", "not-json", spotAt(wrong?.offset ?? 0), "it is not well-formed JSON", "mend it here");
    return undefined;
  }
  return {
    value: JSON.parse(json),
    spotOf: (path) => spotAt(findNodeAtLocation(root, [...path])?.offset ?? 0),
  };
}
