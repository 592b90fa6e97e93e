import type { Place } from "../../model/issue.ts";
import { gatherIssues } from "../gather-issues.ts";
import { type LocatedFile, pathInWords, type ValuePath } from "../located-file.ts";
import { type Line, parseLine } from "./parse-line.ts";
import { columnFinder } from "./place-in-line.ts";
import { isSchemaLine } from "./schema-line.ts";

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
