import { findNodeAtLocation, type Node, parseTree, visit } from "jsonc-parser";
import type { Place } from "../model/issue.ts";
import { gatherIssues, type IssueGathering } from "./gather-issues.ts";
import { type LocatedFile, pathInWords, type ValuePath } from "./located-file.ts";
import { measureJson } from "./measure-json.ts";
import { type Beyond, beyondInWords, MAX_KEYS } from "./record-bounds.ts";

const SCHEMA_LINE_KEY = "$schema";

interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * Reads a JSON Lines file, one record a line, empty lines passed over. The first line may be `{"$schema": …}` alone,
 * which names the schema for editors. Places are looked up only where something is wrong.
 */
export function parseJsonlFile(file: string, text: string): LocatedFile {
  const lines = recordLines(text);
  const issues = gatherIssues();
  const values = lines.map((line) => parseLine(file, line, issues));
  const columnIn = columnFinder();

  const locate = ([index, ...path]: ValuePath): Place => {
    const line = typeof index === "number" ? lines[index] : undefined;
    const column = line === undefined ? 1 : columnIn(line.text, path);
    return { file, line: line?.number ?? 1, column, path: pathInWords(path) };
  };

  return {
    file,
    values,
    readable: !values.includes(undefined),
    issues: issues.all(),
    locate,
    typedWords: () => undefined,
  };
}

function recordLines(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "");
    number += 1;
    if (line.trim() !== "" && !(lines.length === 0 && isSchemaLine(line))) lines.push({ text: line, number });
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}

function isSchemaLine(line: string): boolean {
  if (!line.includes(SCHEMA_LINE_KEY)) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && Object.keys(value).join() === SCHEMA_LINE_KEY;
  } catch {
    return false;
  }
}

function parseLine(file: string, line: Line, issues: IssueGathering): unknown {
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

/** Finds columns in lines; a line with many problems is taken apart once for all of them. */
function columnFinder(): (text: string, path: ValuePath) => number {
  let last: { readonly text: string; readonly root: Node | undefined } | undefined;
  return (text, path) => {
    if (last?.text !== text) last = { text, root: parseTree(text) };
    return last.root === undefined ? 1 : columnOf(last.root, path);
  };
}

function columnOf(root: Node, path: ValuePath): number {
  for (let end = path.length; end > 0; end--) {
    const node = findNodeAtLocation(root, [...path.slice(0, end)]);
    if (node === undefined) continue;
    const property = node.parent?.type === "property" ? node.parent : node;
    return property.offset + 1;
  }
  return root.offset + 1;
}
