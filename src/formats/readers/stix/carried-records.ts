import type { CarriedRecords } from "../own/whole-case.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { StixObject } from "./stix-objects.ts";
import { stixRecord } from "./stix-record.ts";

/**
 * The records that a bundle of ours carries in its extensions, under their own names again; undefined where it is not
 * ours, or holds objects of others too.
 */
export function carriedRecords(objects: readonly StixObject[]): CarriedRecords | undefined {
  const header = objects.find(({ own }) => own.case_record !== undefined)?.own.case_record;
  if (!isObject(header) || !objects.every(isOurs)) return undefined;

  const entities: JsonObject[] = [];
  const sources = new Map<string, JsonObject>();
  const claims = new Map<string, JsonObject>();
  const replies: JsonObject[] = [];
  const corrections: JsonObject[] = [];
  const readings: JsonObject[] = [];
  const marks: JsonObject[] = [];
  for (const { own } of objects) {
    const {
      extension_type,
      claim_id,
      entity_id,
      source_id,
      case_record,
      qualifiers,
      speaker,
      speaker_kind,
      speaker_ref,
      ...held
    } = own;
    if (claim_id !== undefined) {
      // What became of a claim follows from its record, and whether its passage was checked from what was at hand: both are said of it anew.
      const { standing, unchecked, ...told } = stixRecord(held);
      const record = { ...told, id: claim_id, source: source_id, qualifiers: qualifiersIn(qualifiers) };
      if (typeof claim_id === "string") claims.set(claim_id, record);
    } else if (entity_id !== undefined) entities.push({ ...stixRecord(held), id: entity_id });
    else if (source_id !== undefined && case_record === undefined) {
      const { reading, marks: itsMarks, ...record } = stixRecord(held);
      const source = wordsIn(source_id) ?? "";
      if (!sources.has(source)) sources.set(source, { ...record, id: source_id });
      if (isObject(reading)) readings.push({ source: source_id, ...reading });
      marks.push(...objectsIn(itsMarks).map((mark) => ({ source: source_id, ...mark })));
    } else if (held.record_id !== undefined) {
      ("asked" in held ? replies : corrections).push(stixRecord(held));
    }
  }
  const ordered = [...sources.values()];
  return {
    header: stixRecord(header),
    entities,
    sources: ordered,
    claims: [...claims.values()],
    replies,
    corrections,
    readings,
    marks,
  };
}

/** What only holds our own exports together has no record: the extension's definition, and who made the file. */
const isOurs = ({ object, type, own }: StixObject): boolean =>
  Object.keys(own).length > 0 ||
  type === "extension-definition" ||
  (type === "identity" && object.identity_class === "system");

const qualifiersIn = (list: unknown): JsonObject =>
  Object.fromEntries(objectsIn(list).flatMap(({ name, words }) => (typeof name === "string" ? [[name, words]] : [])));
