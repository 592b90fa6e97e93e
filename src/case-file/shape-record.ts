import type { z } from "zod";
import type { Issue } from "../model/issue.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Misshapen } from "./draft-case.ts";
import { MOST_ISSUES } from "./gather-issues.ts";
import { type LocatedFile, pathInWords, type ValuePath } from "./located-file.ts";
import { isUnplaced, NO_POSITION } from "./positions/unplaced-anchors.ts";
import { type CaseFile, type CaseFileStem, jsonSchemaOf } from "./schema.ts";
import { REFUSED, swiftShape } from "./swift-shape.ts";

type ZodIssue = z.core.$ZodIssue;
type Shaped<T> =
  | { readonly record: T }
  /** The value as it is meant where words were typed like numbers. */
  | { readonly issues: readonly Issue[]; readonly value: unknown };

/** Parses one record against its file's schema; what does not fit comes back as issues with their places, as many as are told of a file. */
export function shapeRecord<F extends CaseFile>(
  file: F,
  located: LocatedFile,
  index: number,
): Shaped<z.output<F["schema"]>> {
  const base: ValuePath = file.list ? [index] : [];
  const typed = located.values[index];
  const swift = swiftShape(file.schema)(typed);
  if (swift !== REFUSED) return { record: swift as z.output<F["schema"]> };

  const first = file.schema.safeParse(typed);
  if (first.success) return { record: first.data as z.output<F["schema"]> };

  const value = withTypedWords(typed, first.error.issues, located, base);
  const second = file.schema.safeParse(value);
  if (second.success) return { record: second.data as z.output<F["schema"]> };

  const issues: Issue[] = [];
  for (const issue of second.error.issues) {
    if (issues.length > MOST_ISSUES) break;
    for (const each of issuesOf(issue, file, value, located, base)) issues.push(each);
  }
  return { issues, value };
}

/** What is kept of a record that did not fit, so that the rest of it can be judged. */
export const misshapenAs = (
  stem: CaseFileStem,
  index: number,
  { issues, value }: { readonly issues: readonly Issue[]; readonly value: unknown },
): Misshapen => ({
  stem,
  index,
  value: typeof value === "object" && value !== null ? value : {},
  amiss: new Set(issues.map(({ where }) => where.path)),
});

/** YAML takes "2016" for a number; where the schema wants text, the words as they were typed are meant. */
function withTypedWords(value: unknown, issues: readonly ZodIssue[], located: LocatedFile, base: ValuePath): unknown {
  const wantText = issues.filter(
    (issue) => issue.code === "invalid_union" || (issue.code === "invalid_type" && issue.expected === "string"),
  );
  if (wantText.length === 0) return value;

  const copy: unknown = structuredClone(value);
  for (const issue of wantText) {
    const path = keysOf(issue);
    const last = path.at(-1);
    const parent = valueAt(copy, path.slice(0, -1));
    const words = located.typedWords([...base, ...path]);
    if (words === undefined || last === undefined || typeof parent !== "object" || parent === null) continue;
    Object.assign(parent, { [last]: words });
  }
  return copy;
}

function issuesOf(
  issue: ZodIssue,
  file: CaseFile,
  value: unknown,
  located: LocatedFile,
  base: ValuePath,
): readonly Issue[] {
  const path = keysOf(issue);
  const error = (code: string, message: string, mend: string, at = path): Issue => ({
    code,
    severity: "error",
    message,
    mend,
    where: { ...located.locate([...base, ...at]), path: pathInWords(at) },
  });

  if (issue.code === "unrecognized_keys") {
    const known = keysAt(jsonSchemaOf(file, "jsonl"), path);
    return issue.keys.map((key) => {
      const guess = didYouMean(key, known);
      const mend = guess ? `did you mean "${guess}"?` : `the keys here are ${known.join(", ")}`;
      return error("unknown-key", `${shown(key)} is no key ${placeInWords(file, path)}`, mend, [...path, key]);
    });
  }

  const found = valueAt(value, path);
  const where = path.length === 0 ? `the ${file.record}` : `\`${pathInWords(path)}\``;
  if (found === undefined && typeof path.at(-1) === "number") {
    const list = path.slice(0, -1);
    return [error("wrong-value", `\`${pathInWords(list)}\` is an empty list`, "give it at least one entry", list)];
  }
  if (found === undefined && isPosition(path.at(-1)) && isUnplaced(valueAt(value, path.slice(0, -1)))) {
    if (path.at(-1) === "end") return [];
    const mend = "write start and end, where the words stand; in a case folder `sayswho format CASE` fills them in";
    return [error(NO_POSITION, "the passage has no position", mend, path.slice(0, -1))];
  }
  if (found === undefined && path.length > 0) {
    const key = pathInWords(path);
    return [error("missing-key", `${file.noun} needs \`${key}\``, `write ${expected(issue, file, path)}`)];
  }

  if (issue.code === "invalid_value") {
    const guess = typeof found === "string" ? didYouMean(found, issue.values.map(String)) : undefined;
    const message = `${where} is ${shown(found)}; expected ${expected(issue, file, path)}`;
    const otherwise = issue.values.length > 1 ? "write one of these words" : "write it in that form";
    return [error("not-one-of", message, guess ? `did you mean "${guess}"?` : otherwise)];
  }

  const named = issue.code === "custom" ? (issue.params?.code as string | undefined) : undefined;
  const code = named ?? (issue.code === "invalid_type" ? "wrong-type" : "wrong-value");
  return [error(code, `${where} is ${shown(found)}; expected ${expected(issue, file, path)}`, mendOf(issue, found))];
}

function mendOf(issue: ZodIssue, found: unknown): string {
  if (found === null) return "leave the key out where there is nothing to say";
  const wantsList = issue.code === "invalid_type" && issue.expected === "array" && typeof found !== "object";
  return wantsList ? "put it in brackets, or on a line of its own behind a dash" : "write it in that form";
}

const isPosition = (key: string | number | undefined): boolean => key === "start" || key === "end";

const ARTICLES: Record<string, string> = {
  string: "some text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys and values",
};

/** What would have been right, as a noun phrase. Our schemas say it themselves; the library's own words are replaced. */
function expected(issue: ZodIssue, file: CaseFile, path: ValuePath): string {
  if (issue.code === "invalid_value" && issue.values.length > 1)
    return `one of ${someOf(issue.values, path.at(-1) === "predicate" ? VOCABULARY : SCHEMA)}`;
  if (issue.code === "invalid_type" && /^Invalid input/.test(issue.message)) {
    const description = ARTICLES[issue.expected] ?? `a value of type ${issue.expected}`;
    if (path.length === 0) return `a map of keys and values: ${file.noun}`;
    const keys = issue.expected === "object" ? keysAt(jsonSchemaOf(file, "jsonl"), path) : [];
    return keys.length === 0 ? description : `a map with ${keys.slice(0, MOST_KEYS).join(", ")}`;
  }
  if (issue.code === "too_small" && /^Too small/.test(issue.message)) return `${issue.minimum} or more`;
  if (issue.code === "too_big" && /^Too big/.test(issue.message)) return `${issue.maximum} or less`;
  return isNeeded(file, path) ? issue.message.replace("; leave the key out if there is none", "") : issue.message;
}

const MOST_LISTED = 20;
/** So many keys tell what is meant. */
const MOST_KEYS = 6;
const [VOCABULARY, SCHEMA] = ["`sayswho vocabulary`", "the file's JSON Schema"];

const someOf = (words: readonly unknown[], listedBy: string): string =>
  words.length <= MOST_LISTED
    ? words.join(", ")
    : `${words.slice(0, MOST_LISTED).join(", ")}, … (${words.length} words; ${listedBy} lists them all)`;

const placeInWords = (file: CaseFile, path: ValuePath): string =>
  path.length === 0 ? `of ${file.noun}` : `of \`${pathInWords(path)}\` in ${file.noun}`;

const keysOf = (issue: ZodIssue): (string | number)[] =>
  issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));

function valueAt(value: unknown, path: ValuePath): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

const LONGEST_SHOWN = 60;

/** A stranger's value, short enough for a message and on one line. */
function shown(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a map";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Whether whatever holds it cannot do without a key. */
function isNeeded(file: CaseFile, path: ValuePath): boolean {
  const { required } = schemaAt(jsonSchemaOf(file, "jsonl"), path.slice(0, -1));
  return Array.isArray(required) && required.includes(path.at(-1));
}

/** The keys that a schema knows at a path. */
const keysAt = (schema: Record<string, unknown>, path: ValuePath): string[] =>
  Object.keys(schemaAt(schema, path).properties ?? {});

interface JsonSchemaNode {
  readonly properties?: object;
  readonly required?: unknown;
}

/** What a schema says of the place that a path leads to, read off its JSON Schema; nothing where it knows of none. */
function schemaAt(schema: Record<string, unknown>, path: ValuePath): JsonSchemaNode {
  let here: unknown = schema;
  for (const key of path) {
    const { properties, prefixItems, items } = here as Record<string, unknown>;
    if (typeof key === "number") here = (prefixItems as unknown[] | undefined)?.[key] ?? items;
    else here = (properties as Record<string, unknown> | undefined)?.[key];
    if (typeof here !== "object" || here === null) return {};
  }
  return here as JsonSchemaNode;
}
