/** A value that a property may hold: graph databases have no maps and no lists within lists in properties. */
export type CypherValue = string | number | boolean | readonly string[] | readonly number[];

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// The quote and the backslash could end a text; a shell parts its input at line breaks; what cannot be seen is spelt
// out; and Cypher reads \u anywhere in a query, even of what stands for a quote, so that no raw backslash may stay.
const TO_ESCAPE = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/gu;
/** What may be one of these: most texts have none, and are asked once. */
const ODD = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;

/**
 * Writes a value as a literal of Cypher, for scripts, which have no parameters. Where there is a connection, values
 * are parameters and are never written so. Absent values become null.
 */
export function cypherLiteral(value: CypherValue | undefined): string {
  if (value === undefined) return "null";
  if (typeof value === "string") return `'${ODD.test(value) ? value.replace(TO_ESCAPE, escaped) : value}'`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `[${value.map((item) => cypherLiteral(item)).join(", ")}]`;
}

/** Writes a map of literals; its keys are names of ours, never data, and what is absent is left out. */
export const cypherMap = (properties: Readonly<Record<string, CypherValue | undefined>>): string =>
  `{${cypherEntries(properties)}}`;

/** The entries of such a map, without its braces. */
export function cypherEntries(properties: Readonly<Record<string, CypherValue | undefined>>): string {
  let entries = "";
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value !== undefined) entries += `${entries === "" ? "" : ", "}${name}: ${cypherLiteral(value)}`;
  }
  return entries;
}

const escaped = (character: string): string =>
  ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
