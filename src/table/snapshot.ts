import { SaysWhoError } from "../errors.ts";
import { BASES, INTERESTS, STANCES, TERMS } from "../model/attribution.ts";
import { POLARITIES } from "../model/claim.ts";
import { asSha256, type Sha256 } from "../model/id.ts";
import { PREDICATE_IDS } from "../model/predicate.ts";
import { sha256Of } from "../model/sha256.ts";
import { assembleTable, type OtherRecords } from "./assemble-table.ts";
import { whatIsWrong } from "./check-columns.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimTable } from "./claim-table.ts";
import { columnFromBytes, columnToBytes } from "./column-bytes.ts";
import { COLUMN_LAYOUT, MODES } from "./column-layout.ts";
import { boundsOfKnown, type VagueDate, vagueDates } from "./vague-dates.ts";

/** A table that was read back, and the hash of what it was made from. */
export interface Snapshot {
  readonly table: ClaimTable;
  readonly madeFrom: Sha256;
}

/** Begins every snapshot: seven letters and the version of the form. Numbers in it are little-endian, as machines are. */
const MAGIC = new TextEncoder().encode("sayswho\u0002");
const ALIGNMENT = 8;
const FIXED = MAGIC.length + 8;

/** Columns tell predicates, modes and the like by their positions, which another version of the model may have moved. */
const VOCABULARY = sha256Of(JSON.stringify([PREDICATE_IDS, POLARITIES, MODES, STANCES, INTERESTS, BASES, TERMS]));

/**
 * Writes a table as it lies in memory: magic, a JSON head that lists the sections, then the raw columns, each at a
 * multiple of 8 bytes, and as JSON the other records and the bounds of vague dates. It is what a second opening reads and what the browser gets.
 */
export function writeSnapshot(table: ClaimTable, madeFrom: Sha256): Uint8Array<ArrayBuffer> {
  const pieces = snapshotPieces(table, madeFrom);
  const snapshot = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    snapshot.set(piece, end);
    end += piece.length;
  }
  return snapshot;
}

/** The same as pieces that follow each other: of the columns nothing is copied, so that who writes it to a disk needs no room for it. */
export function snapshotPieces(table: ClaimTable, madeFrom: Sha256): readonly Uint8Array[] {
  const { header, entities, sources, replies, corrections, readings, marks } = table;
  const beside: OtherRecords = { header, entities, sources, replies, corrections, readings, marks };
  const records = new TextEncoder().encode(JSON.stringify(beside));
  const parts: [name: string, bytes: Uint8Array][] = [
    ...columnNames().flatMap((name) => columnToBytes(name, table.columns)),
    ["records", records],
    ["dates", new TextEncoder().encode(JSON.stringify(vagueDates(table)))],
  ];

  let end = 0;
  const sections = parts.map(([name, { length }]) => {
    const offset = end;
    end = aligned(offset + length);
    return { name, offset, length };
  });
  const head = new TextEncoder().encode(JSON.stringify({ madeFrom, vocabulary: VOCABULARY, sections }));
  const begin = new Uint8Array(aligned(FIXED + head.length));
  begin.set(MAGIC);
  new DataView(begin.buffer).setUint32(MAGIC.length, head.length, true);
  begin.set(head, FIXED);
  return [begin, ...parts.flatMap(([, bytes]) => [bytes, new Uint8Array(aligned(bytes.length) - bytes.length)])];
}

/**
 * Reopens a snapshot that comes from where this program comes from: its own server, or the page it stands in. Whoever
 * could forge that could as well change the program, so the records beside the claims are taken as they are; the columns,
 * on which the one rule hangs, are checked all the same. For any other snapshot there is `readSnapshot`.
 * @param checkRecords makes sure of the records beside the claims; throws where they are not what they should be
 * @param boundsOf reads dates where those that came with it are not to be relied on
 * @throws SaysWhoError `snapshot-unreadable`
 */
export function reopenSnapshot(
  given: Uint8Array,
  checkRecords = asTheyAre,
  boundsOf?: ClaimTable["boundsOf"],
): Snapshot {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : new Uint8Array(given);
  const { head, start } = readHead(bytes);
  const sections = new Map(
    head.sections.map(({ name, offset, length }) => [name, slice(bytes, start + offset, length)]),
  );
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw unreadable(`it has no section "${name}"`);
    return found;
  };

  const records = orUnreadable(
    () => checkRecords(parsed(section("records"))),
    "its records are not what they should be",
  );
  const columns = Object.fromEntries(
    columnNames().map((name) => [name, columnFromBytes(name, section) ?? missing(name)]),
  ) as unknown as ClaimColumns;
  const wrong = whatIsWrong(columns, records);
  if (wrong !== undefined) throw unreadable(wrong);

  const readDate =
    boundsOf ??
    orUnreadable(
      () => boundsOfKnown(parsed(section("dates")) as readonly VagueDate[]),
      "its dates are not what they should be",
    );
  const table = orUnreadable(() => assembleTable(records, columns, readDate), "two of its records share an id");
  return { table, madeFrom: asSha256(head.madeFrom) };
}

const asTheyAre = (records: unknown): OtherRecords => records as OtherRecords;

interface Section {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

interface Head {
  readonly madeFrom: string;
  readonly vocabulary: string;
  readonly sections: readonly Section[];
}

function readHead(bytes: Uint8Array): { readonly head: Head; readonly start: number } {
  if (bytes.length < FIXED || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw unreadable("it is none, or of another version");

  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const head = orUnreadable(() => parsed(slice(bytes, FIXED, length)), "its head is no JSON");
  if (!isHead(head)) throw unreadable("its head is not what it should be");
  if (head.vocabulary !== VOCABULARY) throw unreadable("it was written with another vocabulary");
  return { head, start: aligned(FIXED + length) };
}

function isHead(head: unknown): head is Head {
  const { madeFrom, sections } = (head ?? {}) as Partial<Head>;
  return (
    typeof madeFrom === "string" &&
    /^[0-9a-f]{64}$/.test(madeFrom) &&
    Array.isArray(sections) &&
    sections.every(isSection)
  );
}

function isSection(section: unknown): section is Section {
  const { name, offset, length } = (section ?? {}) as Partial<Section>;
  return (
    typeof name === "string" && [offset, length].every((number) => Number.isInteger(number) && Number(number) >= 0)
  );
}

const missing = (name: string): never => {
  throw unreadable(`the column "${name}" lies where no numbers can`);
};

const columnNames = () => Object.keys(COLUMN_LAYOUT) as (keyof ClaimColumns)[];

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const unreadable = (why: string, cause?: unknown): SaysWhoError =>
  new SaysWhoError("snapshot-unreadable", `the snapshot cannot be read: ${why}`, { cause });

function orUnreadable<Result>(read: () => Result, why: string): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof SaysWhoError && error.code === "snapshot-unreadable" ? error : unreadable(why, error);
  }
}

function slice(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  if (offset + length > bytes.length) throw unreadable("it is cut off");
  return bytes.subarray(offset, offset + length);
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
