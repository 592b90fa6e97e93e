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

const snakeCased = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const held =
        name === "qualifiers" ? Object.entries(value).map(([of, words]) => ({ name: of, words })) : stixValue(value);
      return isNothing(held) ? [] : [[RENAMED[name] ?? snakeCase(name), held]];
    }),
  );

const stixValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stixValue);
  return typeof value === "object" && value !== null ? snakeCased(value) : value;
};

/** STIX knows neither null nor empty lists. */
const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
