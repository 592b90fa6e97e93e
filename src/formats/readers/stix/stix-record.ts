import { isObject, type JsonObject } from "../tellings/json-values.ts";

/** What our extension names otherwise, since STIX wants names of at least three characters. */
const NAMES: Readonly<Record<string, string>> = {
  record_id: "id",
  actor: "by",
  work: "in",
  target: "of",
  position: "at",
  source_id: "source",
};

/** A record of our extension under the names of a case again, at every depth. */
export const stixRecord = (own: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(own).map(([name, value]) => [nameOf(name), unwrapped(value)]));

const unwrapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unwrapped);
  return isObject(value) ? stixRecord(value) : value;
};

const nameOf = (name: string): string =>
  Object.hasOwn(NAMES, name)
    ? (NAMES[name] ?? name)
    : name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
