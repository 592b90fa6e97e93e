import { visit } from "jsonc-parser";
import type { IssueGathering } from "../gather-issues.ts";
import { type Beyond, beyondInWords, MAX_KEYS } from "../record-bounds.ts";
import { measureJson } from "./measure-json.ts";

/** A line of a file, without its end. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** The value on a line of JSON; undefined where there is none, and why not among the issues. A key that stands twice is told of too. */
export function parseLine(file: string, line: Line, issues: IssueGathering): unknown {
  const problem = (code: string, message: string, mend: string, offset: number) =>
    issues.add({
      code,
      severity: "error",
      message,
      mend,
      where: { file, line: line.number, column: offset + 1, path: "" },
    });

  // What follows a thousand lines that are no JSON is most likely none either, and each takes its time.
  if (issues.isFull(file, "error")) return malformed(0);
  const measured = measureJson(line.text);
  if ("beyond" in measured) return beyond(measured.beyond, measured.at);
  const value = soundValue(line.text, measured.keys);
  if (value !== undefined) return value;

  // JSON.parse keeps the last of two equal keys and says nothing, so the keys are watched on the way.
  const open: Set<string>[] = [];
  let malformedAt: number | undefined;
  let tooManyAt: number | undefined;
  visit(
    line.text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty(key, offset) {
        const keys = open.at(-1);
        if (keys?.has(key))
          problem("duplicate-key", `the key "${key}" stands twice in one record`, "keep one of the two", offset);
        if (keys === undefined || keys.size < MAX_KEYS) keys?.add(key);
        else tooManyAt ??= offset;
      },
      onError(_, offset) {
        malformedAt ??= offset;
      },
    },
    { disallowComments: true },
  );
  if (malformedAt !== undefined) return malformed(malformedAt);
  if (tooManyAt !== undefined) return beyond("too-many-keys", tooManyAt);

  try {
    return JSON.parse(line.text);
  } catch {
    return malformed(0);
  }

  function beyond(what: Beyond, offset: number): undefined {
    const { message, mend } = beyondInWords(what);
    problem(what, message, mend, offset);
    return undefined;
  }

  function malformed(offset: number): undefined {
    problem(
      "not-json",
      `line ${line.number} of ${file} is not well-formed JSON`,
      "write one JSON object on this line, with double quotes",
      offset,
    );
    return undefined;
  }
}

/**
 * What nearly every line is: well-formed, no key twice, no map too large. Of two equal keys JSON.parse keeps one, so a
 * value that has as many keys as the line has colons lost none. Undefined of every other line, which is gone through for its problems.
 */
function soundValue(text: string, keys: number): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value) === keys ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys a value has in all its maps; no number where one of these has more than a map may have. */
function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : own.length;
  if (keys > MAX_KEYS) return Number.NaN;
  for (const inner of own) keys += keysIn(inner);
  return keys;
}
