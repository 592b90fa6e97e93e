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

/**
 * A record of our extension under the names of a case again, at every depth.
 * @param but what is left out of it, by its names in the extension
 */
export function stixRecord(own: JsonObject, but?: ReadonlySet<string>): JsonObject {
  const record: Record<string, unknown> = {};
  for (const name of Object.keys(own)) {
    if (but?.has(name)) continue;
    record[nameOf(name)] = unwrapped(own[name]);
  }
  return record;
}

const unwrapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unwrapped);
  return isObject(value) ? stixRecord(value) : value;
};

/** Most objects have the same few names. */
const known = new Map<string, string>(Object.entries(NAMES));
const MOST_KNOWN = 1000;

function nameOf(name: string): string {
  const found = known.get(name);
  // None is `__proto__`, which an assignment would not make a field: no underscore is left before a small letter.
  if (found !== undefined) return found;
  const named = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (known.size < MOST_KNOWN) known.set(name, named);
  return named;
}
