import type { z } from "zod";
import { pathInWords } from "../../case-file/located-file.ts";

const EXPECTED: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  array: "a list",
  string: "words",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

/** What of a value does not fit its shape, in plain words: which field, and what is expected there. */
export function misfitInWords(issue: z.core.$ZodIssue, value: unknown): string {
  const keys = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const where = keys.length === 0 ? "the proposal" : `\`${pathInWords(keys).slice(0, 120).toWellFormed()}\``;
  const isMissing = keys.length > 0 && at(value, keys) === undefined;
  const expected = expectedBy(issue);
  if (isMissing) return `${where} is missing${expected === undefined ? "" : `; expected ${expected}`}`;
  if (issue.code === "unrecognized_keys")
    return `${where} has fields that no proposal has: ${issue.keys
      .map((key) => `\`${key.slice(0, 60).toWellFormed()}\``)
      .join(", ")
      .slice(0, 300)}`;
  const why = expected === undefined ? issue.message : `expected ${expected}`;
  return `${where} does not fit: ${why.slice(0, 300).toWellFormed()}`;
}

function expectedBy(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === "invalid_type") return EXPECTED[issue.expected] ?? issue.expected;
  // Where the schema says it in words of its own, these are told.
  return issue.code === "invalid_value" && issue.message.startsWith("Invalid ")
    ? `one of ${issue.values.map(String).join(", ")}`
    : undefined;
}

/** What stands in a value at a path. */
const at = (value: unknown, keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (here, key) =>
      typeof here === "object" && here !== null ? (here as Readonly<Record<string, unknown>>)[key] : undefined,
    value,
  );
