import type { CarriedRecords } from "../own/whole-case.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { StixObject } from "./stix-objects.ts";
import { stixRecord } from "./stix-record.ts";

/** The records that the objects of a bundle carry, taken up one object after the other. */
export interface GatheringCarried<Kept> {
  /** @returns false of an object that is none of ours */
  add(found: StixObject): boolean;
  /** All of them, the claims as they were kept; undefined where no object has the case's own record. */
  carried(): (Omit<CarriedRecords, "claims"> & { readonly claims: Iterable<Kept> }) | undefined;
}

/**
 * The records that a bundle of ours carries in its extensions, under their own names again; undefined where it is not
 * ours, or holds objects of others too.
 */
export function carriedRecords(objects: readonly StixObject[]): CarriedRecords | undefined {
  const gathering = gatherCarried((claim) => claim);
  if (!objects.every(gathering.add)) return undefined;
  const carried = gathering.carried();
  return carried && { ...carried, claims: [...carried.claims] };
}

/**
 * Begins with none.
 * @param keep what is kept of the record of a claim, of which there may be very many
 */
export function gatherCarried<Kept>(keep: (claim: JsonObject) => Kept): GatheringCarried<Kept> {
  let header: unknown;
  const entities: JsonObject[] = [];
  const sources = new Map<string, JsonObject>();
  const claims = new Map<string, Kept>();
  const replies: JsonObject[] = [];
  const corrections: JsonObject[] = [];
  const readings: JsonObject[] = [];
  const marks: JsonObject[] = [];

  function add(found: StixObject): boolean {
    if (!isOurs(found)) return false;
    const { own } = found;
    const { claim_id, entity_id, source_id, case_record, record_id, qualifiers } = own;
    if (header === undefined) header = case_record;
    if (claim_id !== undefined) {
      const said = { id: claim_id, source: source_id, qualifiers: qualifiersIn(qualifiers) };
      const record = Object.assign(stixRecord(own, NOT_OF_A_CLAIM), said);
      if (typeof claim_id === "string") claims.set(claim_id, keep(record));
    } else if (entity_id !== undefined) entities.push(Object.assign(stixRecord(own, BESIDE), { id: entity_id }));
    else if (source_id !== undefined && case_record === undefined) {
      const { reading, marks: itsMarks, ...record } = stixRecord(own, BESIDE);
      const source = wordsIn(source_id) ?? "";
      if (!sources.has(source)) sources.set(source, { ...record, id: source_id });
      if (isObject(reading)) readings.push({ source: source_id, ...reading });
      marks.push(...objectsIn(itsMarks).map((mark) => ({ source: source_id, ...mark })));
    } else if (record_id !== undefined) {
      ("asked" in own ? replies : corrections).push(stixRecord(own, BESIDE));
    }
    return true;
  }

  return {
    add,
    carried() {
      if (!isObject(header)) return undefined;
      const records = { header: stixRecord(header), entities, sources: [...sources.values()] };
      // They may be gone through more than once, which what `values` gives may not.
      const again = { [Symbol.iterator]: () => claims.values() };
      return { ...records, claims: again, replies, corrections, readings, marks };
    },
  };
}

/** What an extension says of itself, and of its record what stands under other names there. */
const BESIDE: ReadonlySet<string> = new Set([
  ...["extension_type", "claim_id", "entity_id", "source_id", "case_record"],
  ...["qualifiers", "speaker", "speaker_kind", "speaker_ref"],
]);

/** What became of a claim follows from its record, and whether its passage was checked from what was at hand: both are said of it anew. */
const NOT_OF_A_CLAIM: ReadonlySet<string> = new Set([...BESIDE, "standing", "unchecked"]);

/** What only holds our own exports together has no record: the extension's definition, and who made the file. */
const isOurs = ({ object, type, own }: StixObject): boolean =>
  Object.keys(own).length > 0 ||
  type === "extension-definition" ||
  (type === "identity" && object.identity_class === "system");

const qualifiersIn = (list: unknown): JsonObject =>
  Object.fromEntries(objectsIn(list).flatMap(({ name, words }) => (typeof name === "string" ? [[name, words]] : [])));
