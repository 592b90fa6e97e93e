import type { JsonManner } from "../words/json-manner.ts";
import { jsonText } from "../words/json-text.ts";
import { recordUuid } from "../words/record-uuid.ts";

/** The id of our extension, the same in every bundle. */
export const STIX_EXTENSION = `extension-definition--${recordUuid("sayswho", "stix-extension", "1")}`;

/** STIX 2.1 wants names of at least three characters in extensions (section 7.3). */
const RENAMED: Readonly<Record<string, string>> = {
  id: "record_id",
  by: "actor",
  in: "work",
  of: "target",
  at: "position",
  source: "source_id",
};

/**
 * A record as a STIX property extension: all of it, under names in snake case, so that a program can read the mark,
 * the claim's id, the source and the speaker from every object. Qualifiers, whose names are anybody's, become a list.
 */
export const stixExtension = (record: object): Readonly<Record<string, object>> => ({
  [STIX_EXTENSION]: snakeCased(record, { extension_type: "property-extension" }),
});

/** The same of a claim that is put into JSON by its columns. */
export const STIX_MANNER: JsonManner = {
  nameOf: stixName,
  jsonOf: (field, value) => {
    const held = stixValue(field === "qualifiers" ? namedWords(value as object) : value);
    return held === undefined || isEmpty(held) ? undefined : jsonText(held);
  },
  saysNoHedges: false,
};

/** The extension of a claim, as it stands in its object: what lies beside the claim, and the object of who speaks. */
export const claimExtension = (beside: string, speakerRef: string | undefined): string =>
  `{"${STIX_EXTENSION}":{"extension_type":"property-extension",${beside}${speakerRef === undefined ? "" : `,"${stixName("speakerRef")}":"${speakerRef}"`}}}`;

function snakeCased(given: object, renamed: Record<string, unknown> = {}): object {
  const record = given as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(record)) {
    const held = stixValue(name === "qualifiers" ? namedWords(record.qualifiers as object) : record[name]);
    // STIX knows neither null nor empty lists.
    if (held !== undefined && !isEmpty(held)) renamed[stixName(name)] = held;
  }
  return renamed;
}

const stixValue = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? value.map(stixValue) : snakeCased(value);
};

const namedWords = (qualifiers: object): object[] =>
  Object.entries(qualifiers).map(([name, words]) => ({ name, words }));

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The names are those of our own schemas, and so few. */
const names = new Map<string, string>();

function stixName(name: string): string {
  const known = names.get(name) ?? RENAMED[name] ?? snakeCase(name);
  names.set(name, known);
  return known;
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
