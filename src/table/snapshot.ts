import { z } from "zod";
import { SaysWhoError } from "../errors.ts";
import { INTERESTS, STANCES } from "../model/attribution.ts";
import { CaseHeaderSchema } from "../model/case.ts";
import { POLARITIES } from "../model/claim.ts";
import { CorrectionSchema } from "../model/correction.ts";
import { EntitySchema } from "../model/entity.ts";
import { type Sha256, Sha256Schema } from "../model/id.ts";
import { PREDICATE_IDS } from "../model/predicate.ts";
import { ReplySchema } from "../model/reply.ts";
import { sha256Of } from "../model/sha256.ts";
import { SourceSchema } from "../model/source.ts";
import { assembleTable } from "./assemble-table.ts";
import { whatIsWrong } from "./check-columns.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { columnFromBytes, columnToBytes } from "./column-bytes.ts";
import { COLUMN_LAYOUT, MODES } from "./column-layout.ts";

/** A table that was read back, and the hash of what it was made from. */
export interface Snapshot {
  readonly table: ClaimTable;
  readonly madeFrom: Sha256;
}

/** Begins every snapshot: seven letters and the version of the form. Numbers in it are little-endian, as machines are. */
const MAGIC = new TextEncoder().encode("sayswho\u0001");
const ALIGNMENT = 8;
const FIXED = MAGIC.length + 8;

const SectionSchema = z.strictObject({ name: z.string(), offset: z.int().min(0), length: z.int().min(0) });
const HeadSchema = z.strictObject({
  madeFrom: Sha256Schema,
  vocabulary: Sha256Schema,
  sections: z.array(SectionSchema),
});
const RecordsSchema = z.strictObject({
  header: CaseHeaderSchema,
  entities: z.array(EntitySchema),
  sources: z.array(SourceSchema),
  replies: z.array(ReplySchema),
  corrections: z.array(CorrectionSchema),
});

/** Columns tell predicates, modes and the like by their positions, which another version of the model may have moved. */
const VOCABULARY = sha256Of(JSON.stringify([PREDICATE_IDS, POLARITIES, MODES, STANCES, INTERESTS]));

/**
 * Writes a table as it lies in memory: magic, a JSON head that lists the sections, then the raw columns, each at a
 * multiple of 8 bytes, and the other records as JSON. It is what a second opening reads and what the browser gets.
 */
export function writeSnapshot(table: ClaimTable, madeFrom: Sha256): Uint8Array<ArrayBuffer> {
  const { header, entities, sources, replies, corrections } = table;
  const records = new TextEncoder().encode(JSON.stringify({ header, entities, sources, replies, corrections }));
  const parts: [name: string, bytes: Uint8Array][] = [
    ...columnNames().flatMap((name) => columnToBytes(name, table.columns)),
    ["records", records],
  ];

  let end = 0;
  const sections = parts.map(([name, { length }]) => {
    const offset = end;
    end = aligned(offset + length);
    return { name, offset, length };
  });
  const head = new TextEncoder().encode(JSON.stringify({ madeFrom, vocabulary: VOCABULARY, sections }));
  const start = aligned(FIXED + head.length);

  const snapshot = new Uint8Array(start + end);
  snapshot.set(MAGIC);
  new DataView(snapshot.buffer).setUint32(MAGIC.length, head.length, true);
  snapshot.set(head, FIXED);
  for (const [i, [, bytes]] of parts.entries()) snapshot.set(bytes, start + (sections[i]?.offset ?? 0));
  return snapshot;
}

/**
 * Reads a snapshot without copying its columns. Everything in it is checked, so that bytes from elsewhere can make a
 * claim without its source as little as a file can. Throws `snapshot-unreadable`.
 */
export function readSnapshot(given: Uint8Array): Snapshot {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : new Uint8Array(given);
  if (bytes.length < FIXED || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw unreadable("it is none, or of another version");

  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const head = parsed(HeadSchema, slice(bytes, FIXED, headLength));
  if (head.vocabulary !== VOCABULARY) throw unreadable("it was written with another vocabulary");
  const start = aligned(FIXED + headLength);
  const sections = new Map(
    head.sections.map(({ name, offset, length }) => [name, slice(bytes, start + offset, length)]),
  );
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw unreadable(`it has no section "${name}"`);
    return found;
  };

  const records = parsed(RecordsSchema, section("records"));
  const columns = Object.fromEntries(
    columnNames().map((name) => [name, columnFromBytes(name, section) ?? missing(name)]),
  ) as unknown as ClaimColumns;
  const wrong = whatIsWrong(columns, records);
  if (wrong !== undefined) throw unreadable(wrong);

  try {
    return { table: assembleTable(records, columns), madeFrom: head.madeFrom };
  } catch (error) {
    throw unreadable("two of its records share an id", error);
  }
}

const missing = (name: string): never => {
  throw unreadable(`the column "${name}" lies where no numbers can`);
};

const columnNames = () => Object.keys(COLUMN_LAYOUT) as (keyof ClaimColumns)[];

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const unreadable = (why: string, cause?: unknown): SaysWhoError =>
  new SaysWhoError("snapshot-unreadable", `the snapshot cannot be read: ${why}`, { cause });

function slice(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  if (offset + length > bytes.length) throw unreadable("it is cut off");
  return bytes.subarray(offset, offset + length);
}

function parsed<S extends z.ZodType>(schema: S, bytes: Uint8Array): z.output<S> {
  try {
    return schema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    throw unreadable("its records are not what they should be", error);
  }
}
