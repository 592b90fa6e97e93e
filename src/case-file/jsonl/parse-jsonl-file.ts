import type { Place } from "../../model/issue.ts";
import { gatherIssues } from "../gather-issues.ts";
import { type LocatedFile, pathInWords, type ValuePath } from "../located-file.ts";
import { parseLine } from "./parse-line.ts";
import { columnFinder } from "./place-in-line.ts";
import { isSchemaLine } from "./schema-line.ts";

/**
 * Reads a JSON Lines file, one record a line, empty lines passed over. The first line may be `{"$schema": …}` alone,
 * which names the schema for editors. Places are looked up only where something is wrong.
 */
export function parseJsonlFile(file: string, text: string): LocatedFile {
  const issues = gatherIssues();
  const values: unknown[] = [];
  // Of a line no more is kept than where it begins: a file may have a million.
  const starts: number[] = [];
  const numbers: number[] = [];
  let number = 0;
  for (let start = text.startsWith("\uFEFF") ? 1 : 0; start <= text.length; start = endOf(start) + 1) {
    const line = lineAt(start);
    number += 1;
    if (line.trim() === "" || (values.length === 0 && isSchemaLine(line))) continue;
    values.push(parseLine(file, { text: line, number }, issues));
    starts.push(start);
    numbers.push(number);
  }
  const columnIn = columnFinder();

  const locate = ([index, ...path]: ValuePath): Place => {
    const start = typeof index === "number" ? starts[index] : undefined;
    const column = start === undefined ? 1 : columnIn(lineAt(start), path);
    return { file, line: numbers[Number(index)] ?? 1, column, path: pathInWords(path) };
  };

  return {
    file,
    values,
    readable: !values.includes(undefined),
    issues: issues.all(),
    locate,
    typedWords: () => undefined,
  };

  function endOf(start: number): number {
    const end = text.indexOf("\n", start);
    return end === -1 ? text.length : end;
  }

  function lineAt(start: number): string {
    return text.slice(start, endOf(start)).replace(/\r$/, "");
  }
}
