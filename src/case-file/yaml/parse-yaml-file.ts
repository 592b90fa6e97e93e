import { isCollection, isNode, isScalar, LineCounter, type Node, visit, type YAMLError } from "yaml";
import type { Issue, Place } from "../../model/issue.ts";
import { type LocatedFile, pathInWords, type ValuePath } from "../located-file.ts";
import { beyondInWords, MAX_YAML_LENGTH } from "../record-bounds.ts";
import { wholeFileIssue } from "../whole-file-issue.ts";
import { composeYaml, type Stopped } from "./compose-yaml.ts";
import { yamlTrouble } from "./yaml-trouble.ts";

/** One bracket too many makes nonsense of all that follows: so much of it is shown. */
const MOST_TROUBLES = 20;

/** What an earlier slip on the same line makes of what stands behind it. */
const FOLLOWING: ReadonlySet<YAMLError["code"]> = new Set(["UNEXPECTED_TOKEN", "MULTILINE_IMPLICIT_KEY"]);

/**
 * Reads a YAML 1.2 file (core schema) as data, keeping every value's place. Aliases are refused and never expanded,
 * so that a small file cannot unfold into a large one.
 * @param list whether the file is a list of records or one record.
 */
export function parseYamlFile(file: string, written: string, list: boolean): LocatedFile {
  // YAML 1.2, 5.2: a byte order mark may stand at the start. Editors do not count it as a column.
  const text = written.replace(/^\uFEFF/, "");
  if (text.length > MAX_YAML_LENGTH) {
    const message = `${file} is larger than ${MAX_YAML_LENGTH} characters`;
    const mend = `write it as ${file.replace(/\.yaml$/, ".jsonl")}, one record a line`;
    return unreadable(file, [wholeFileIssue(file, "too-large", message, mend)]);
  }

  const lines = new LineCounter();
  const placeAt = (offset: number, path: ValuePath): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathInWords(path) };
  };

  const composed = composeYaml(text, lines);
  if (!composed.ok) {
    const issues =
      composed.beyond === "no-yaml"
        ? troublesIn(file, composed.errors, { text, openQuotes: composed.openQuotes }, placeAt)
        : [];
    if (issues.length > 0) return unreadable(file, issues);
    const { message, mend } = stoppedInWords(composed.beyond);
    const code = composed.beyond === "no-yaml" || composed.beyond === "too-many-pieces" ? "not-yaml" : composed.beyond;
    const where = placeAt(composed.at, []);
    const what = `${file} was not read beyond this place: ${message}`;
    return unreadable(file, [{ code, severity: "error", message: what, mend, where }]);
  }
  const { document, openQuotes } = composed;
  const issues = troublesIn(file, [...document.errors, ...document.warnings], { text, openQuotes }, placeAt);

  let aliases = 0;
  visit(document, {
    Alias(_, node) {
      aliases += 1;
      if (aliases > MOST_TROUBLES) return visit.BREAK;
      issues.push({
        code: "alias",
        severity: "error",
        message: `an alias (*${node.source}) stands where a value was expected`,
        mend: "write the value out",
        where: placeAt(node.range?.[0] ?? 0, []),
      });
      return undefined;
    },
  });

  const nodeAt = (path: ValuePath): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };

  const locate = (path: ValuePath): Place => {
    for (let end = path.length; end >= 0; end--) {
      const node = nodeAt(path.slice(0, end));
      const offset = keyOffset(nodeAt(path.slice(0, end - 1)), path[end - 1]) ?? node?.range?.[0];
      if (offset !== undefined) return placeAt(offset, list ? path.slice(1) : path);
    }
    return placeAt(0, path);
  };

  const typedWords = (path: ValuePath): string | undefined => {
    const node = nodeAt(path);
    return isScalar(node) && node.type === "PLAIN" && node.value !== null ? node.source : undefined;
  };

  if (issues.length > 0) return { file, values: [], readable: false, issues, locate, typedWords };

  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (!list) return { file, values: [value ?? {}], readable: true, issues, locate, typedWords };
  if (value === null) return { file, values: [], readable: true, issues, locate, typedWords };
  if (Array.isArray(value)) return { file, values: value, readable: true, issues, locate, typedWords };

  issues.push({
    code: "not-a-list",
    severity: "error",
    message: `${file} holds one thing where a list of records was expected`,
    mend: 'begin each record with "- "',
    where: locate([]),
  });
  return { file, values: [], readable: false, issues, locate, typedWords };
}

/** A key that is wrong is itself the place to look at, so a path to a map's entry leads to its key. */
function keyOffset(parent: Node | undefined, key: string | number | undefined): number | undefined {
  if (!isCollection(parent) || typeof key !== "string") return undefined;

  for (const item of parent.items) {
    if (!("key" in (item as object))) continue;
    const { key: node } = item as { key: unknown };
    if (isScalar(node) && node.value === key) return node.range?.[0];
  }
  return undefined;
}

function stoppedInWords(beyond: Stopped): { message: string; mend: string } {
  switch (beyond) {
    case "too-many-pieces":
      return { message: "there is more in it than YAML can carry", mend: "write it as .jsonl, one record a line" };
    case "no-yaml":
      return {
        message: "what is before it is no YAML",
        mend: "mend the indentation, quotes or brackets before this place",
      };
    default:
      return beyondInWords(beyond);
  }
}

const unreadable = (file: string, issues: readonly Issue[]): LocatedFile => ({
  file,
  values: [],
  readable: false,
  issues,
  locate: () => issues[0]?.where ?? { file, line: 1, column: 1, path: "" },
  typedWords: () => undefined,
});

/** What is wrong with a file as YAML: the first places, and how many there are besides. */
function troublesIn(
  file: string,
  errors: readonly YAMLError[],
  written: { readonly text: string; readonly openQuotes: readonly number[] },
  placeAt: (offset: number, path: ValuePath) => Place,
): Issue[] {
  const issues: Issue[] = [];
  let beyond = 0;
  let last: Place | undefined;
  for (const error of errors) {
    const { at, message, mend } = yamlTrouble(error, written.text, written.openQuotes);
    const where = placeAt(at, []);
    if (where.line === last?.line && FOLLOWING.has(error.code)) continue;
    last = where;
    if (issues.length === MOST_TROUBLES) {
      beyond += 1;
      continue;
    }
    const code = error.code === "DUPLICATE_KEY" ? "duplicate-key" : "not-yaml";
    issues.push({ code, severity: "error", message: `${file} is not well-formed YAML: ${message}`, mend, where });
  }
  if (last === undefined || beyond === 0) return issues;

  issues.push({
    code: "not-yaml",
    severity: "error",
    message: `${beyond} more places of ${file} cannot be read, the last of them here; most follow from the first`,
    mend: "mend the first and check again",
    where: last,
  });
  return issues;
}
