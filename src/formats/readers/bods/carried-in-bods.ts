import type { CarriedRecords } from "../own/whole-case.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { BodsRecord } from "./bods-records.ts";

/** The records that statements of ours carry in their annotations; undefined where not every one is ours. */
export function carriedInBods(records: readonly BodsRecord[]): CarriedRecords | undefined {
  if (records.length === 0 || !records.every(({ own }) => isObject(own.record))) return undefined;
  const entities = new Map<unknown, JsonObject>();
  const sources = new Map<string, JsonObject>();
  const claims: JsonObject[] = [];
  const replies = new Map<unknown, JsonObject>();
  const corrections = new Map<unknown, JsonObject>();
  for (const { type, own } of records) {
    if (!isObject(own.record)) continue;
    if (type === "relationship") claims.push(own.record);
    else entities.set(own.record.id, own.record);
    for (const other of objectsIn(own.others)) if (!entities.has(other.id)) entities.set(other.id, other);
    if (isObject(own.work)) sources.set(wordsIn(own.work.id) ?? "", own.work);
    for (const reply of objectsIn(own.replies)) replies.set(reply.id, reply);
    for (const correction of objectsIn(own.corrections)) corrections.set(correction.id, correction);
  }
  const header = { id: "bods", title: "Ownership and control" };
  return {
    header,
    entities: [...entities.values()],
    sources: [...sources.values()],
    claims,
    replies: [...replies.values()],
    corrections: [...corrections.values()],
    readings: [],
    marks: [],
  };
}
