import { tellingOfRecord } from "../own/telling-of-record.ts";
import { type JsonObject, objectsIn } from "../tellings/json-values.ts";
import type { Telling } from "../tellings/telling.ts";
import type { StixObject } from "./stix-objects.ts";
import { stixRecord } from "./stix-record.ts";

/**
 * A claim of our own, whole in its extension, in a bundle that others have changed.
 * @param sources the records of the bundle's works, under the names of a case
 */
export function ownTelling({ own, object, at }: StixObject, sources: ReadonlyMap<string, JsonObject>): Telling {
  const record = { ...stixRecord(own), id: own.claim_id, qualifiers: qualifiersIn(own) };
  return tellingOfRecord(record, at, JSON.stringify(object).toWellFormed(), sources);
}

const qualifiersIn = (own: JsonObject): JsonObject =>
  Object.fromEntries(
    objectsIn(own.qualifiers).flatMap(({ name, words }) => (typeof name === "string" ? [[name, words]] : [])),
  );
