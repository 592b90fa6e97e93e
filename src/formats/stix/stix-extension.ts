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
  [STIX_EXTENSION]: { extension_type: "property-extension", ...snakeCased(record) },
});

function snakeCased(record: object): object {
  const renamed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const held =
      name === "qualifiers" ? Object.entries(value).map(([of, words]) => ({ name: of, words })) : stixValue(value);
    if (!isNothing(held)) renamed[stixName(name)] = held;
  }
  return renamed;
}

const stixValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stixValue);
  return typeof value === "object" && value !== null ? snakeCased(value) : value;
};

/** STIX knows neither null nor empty lists. */
const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** The names are those of our own schemas, and so few. */
const names = new Map<string, string>();

function stixName(name: string): string {
  const known = names.get(name) ?? RENAMED[name] ?? snakeCase(name);
  names.set(name, known);
  return known;
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
