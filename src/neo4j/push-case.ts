import { setImmediate as pause } from "node:timers/promises";
import { SaysWhoError } from "../errors.ts";
import type { ExportAsked } from "../formats/format.ts";
import { entityRows, sourceRows } from "../formats/neo4j/case-rows.ts";
import { claimRows } from "../formats/neo4j/claim-rows.ts";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import { correctionRows, markRows, readingRows, replyRows } from "../formats/neo4j/other-rows.ts";
import { keyOf, type RecordRow } from "../formats/neo4j/record-row.ts";
import { termsToday } from "../graph/gate/leave-terms.ts";
import { mayLeave } from "../graph/gate/may-leave.ts";
import { type Claim, ClaimSchema } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Database } from "./database.ts";
import { makeSchema } from "./make-schema.ts";
import { readByKey, readWritten } from "./read-statements.ts";
import type { Statement } from "./statement.ts";
import { type Violation, verifyCase } from "./verify-case.ts";
import {
  type GoneClaim,
  type LoneLabel,
  moveRecords,
  removeCoding,
  unlinkClaims,
  withdrawClaims,
  writeClaims,
  writeEntities,
  writeHeader,
  writeLone,
  writeSources,
} from "./write-statements.ts";

/** How a push goes about it, and what it is asked to take along. */
export interface PushOptions extends ExportAsked {
  /** Records sent in one transaction; fewer where the server has too little memory for so many. */
  readonly batch?: number;
  /** The day, as EDTF, that claims which are gone from the case are withdrawn on; embargoes are held against it. */
  readonly today?: string | undefined;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What a push changed, in records of all kinds, and what is wrong in the database afterwards: nothing, if all is well. */
export interface Pushed {
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly withdrawn: number;
  /** Readings and marks that are no longer in the case. */
  readonly removed: number;
  readonly unchanged: number;
  readonly violations: readonly Violation[];
}

const BATCH = 2_000;
const ROWS_AT_A_STRETCH = 50;
const FINGERPRINTS_TIMEOUT_MS = 600_000;

/** Stands for the hash of a claim that is no longer in its case, so that it is withdrawn once. */
const GONE = "gone";

type Counts = { -readonly [K in keyof Omit<Pushed, "violations">]: number };

/**
 * Writes a case into a database, next to others that may be there; only what differs by its hash is sent. A batch is
 * one transaction and whatever stands in it is written whole, so a push that was cut anywhere goes on when it is
 * repeated. Nothing that was claimed is deleted: a claim that is gone from the case is withdrawn, and what it names stays
 * with it. Readings and marks, which claim nothing, are as the case has them. What
 * may not leave is not sent; what was sent before it was marked so is not taken back.
 * @throws SaysWhoError with a code that begins with `database-`
 */
export async function pushCase(
  database: Database,
  whole: ClaimTable,
  { batch = BATCH, onProgress, ...asked }: PushOptions = {},
): Promise<Pushed> {
  const terms = termsToday(asked);
  const { today } = terms;
  const { table: leaving } = mayLeave(whole, terms);
  const table = { ...leaving, textsAtHand: asked.texts };
  const caseId = table.header.id;
  await makeSchema(database);
  await database.write([writeHeader(table.header)]);

  const lone = [table.replies, table.corrections, table.readings, table.marks];
  const all = [table.entities, table.sources, ...lone].reduce((sum, { length }) => sum + length, table.size);
  const counts: Counts = { added: 0, changed: 0, moved: 0, withdrawn: 0, removed: 0, unchanged: 0 };
  const onCounted = () => onProgress?.(counts.added + counts.changed + counts.moved + counts.unchanged, all);
  const write = <R extends RecordRow>(
    label: KeyedLabel,
    rows: Iterable<R>,
    statements: (rows: readonly R[], isNew: boolean) => Statement[],
  ) => writeRecords(database, caseId, label, rows, statements, batch, counts, onCounted);

  await write("Entity", entityRows(table), writeEntities);
  await write("Source", sourceRows(table), writeSources);
  const gone = await write("Claim", claimRows(table), (rows, isNew) => [
    ...(isNew ? [] : unlinkClaims(rows)),
    ...writeClaims(rows),
  ]);
  const writeAlone = (label: LoneLabel, rows: Iterable<RecordRow>) =>
    write(label, rows, (some) => writeLone(label, some));
  await writeAlone("Reply", replyRows(caseId, table.replies));
  await writeAlone("Correction", correctionRows(caseId, table.corrections));
  const coding = {
    Reading: await writeAlone("Reading", readingRows(caseId, table.readings)),
    Mark: await writeAlone("Mark", markRows(caseId, table.marks)),
  };

  for (const label of ["Reading", "Mark"] as const) {
    const keys = coding[label].map((id) => keyOf(caseId, id));
    await writeHalving(database, keys, (some) => removeCoding(label, some));
    counts.removed += keys.length;
  }
  for (let from = 0; from < gone.length; from += batch) {
    const keys = gone.slice(from, from + batch).map((id) => keyOf(caseId, id));
    const claims = (await database.read(readByKey("Claim", keys))).map(({ record }) =>
      goneClaim(caseId, record, today),
    );
    await writeHalving(database, claims, withdrawClaims);
    counts.withdrawn += claims.length;
  }
  return { ...counts, violations: await verifyCase(database, caseId) };
}

/** Writes the records of one kind that differ from what the database holds; gives the ids of those that only it has. */
async function writeRecords<R extends RecordRow>(
  database: Database,
  caseId: string,
  label: KeyedLabel,
  rows: Iterable<R>,
  statements: (rows: readonly R[], isNew: boolean) => Statement[],
  batch: number,
  counts: Counts,
  onCounted: () => void,
): Promise<string[]> {
  const answers = await database.read(readWritten(caseId, label), FINGERPRINTS_TIMEOUT_MS);
  const written = new Map(answers.map(({ id, hash, position }) => [String(id), { hash, position }]));

  const waiting = { added: [] as R[], changed: [] as R[], moved: [] as R[] };
  let sending = Promise.resolve();
  const send = async (kind: keyof typeof waiting) => {
    const sent = waiting[kind];
    if (sent.length === 0) return;
    waiting[kind] = [];
    const inWords = (some: readonly R[]) =>
      kind === "moved" ? moveRecords(label, some) : statements(some, kind === "added");
    const ready = inWords(sent);
    await sending;
    sending = writeHalving(database, sent, inWords, ready).then(() => {
      counts[kind] += sent.length;
      onCounted();
    });
    // Whoever waits for the next batch, or for the last, hears of it.
    sending.catch(() => {});
  };

  let made = 0;
  for (const row of rows) {
    const before = written.get(row.id);
    written.delete(row.id);
    const kind = howItDiffers(row, before);
    if (kind === "unchanged") counts.unchanged++;
    else if (waiting[kind].push(row) >= batch) await send(kind);
    // While the server writes one batch, the next is made: neither waits for the other.
    if (++made % ROWS_AT_A_STRETCH === 0) await pause();
  }
  for (const kind of ["added", "changed", "moved"] as const) await send(kind);
  await sending;
  return [...written].flatMap(([id, { hash }]) => (hash === GONE ? [] : [id]));
}

function howItDiffers(row: RecordRow, before: { hash: unknown; position: unknown } | undefined) {
  if (before === undefined) return "added";
  if (before.hash !== row.hash) return "changed";
  return before.position === row.position ? "unchanged" : "moved";
}

/**
 * Sends rows in one transaction; where the server has too little memory for so many, in halves of halves until they fit.
 * @param ready the statements for all the rows, where they were made before
 */
async function writeHalving<R>(
  database: Database,
  rows: readonly R[],
  statements: (rows: readonly R[]) => Statement[],
  ready = statements(rows),
): Promise<void> {
  let part = rows;
  let size = rows.length;
  let tries = 0;
  for (let from = 0; from < rows.length; part = rows.slice(from, from + size)) {
    try {
      await database.write(part === rows ? ready : statements(part));
      from += part.length;
    } catch (error) {
      // Cases share identifiers, and somebody may be taking theirs out just now; a batch is whole or not there.
      if (metWhatIsGone(error) && tries++ < MOST_TRIES) continue;
      const tooMuch = error instanceof SaysWhoError && error.code === "database-out-of-memory";
      if (!tooMuch || part.length === 1) throw error;
      size = Math.ceil(part.length / 2);
    }
  }
}

const MOST_TRIES = 3;

const metWhatIsGone = (error: unknown): boolean =>
  error instanceof SaysWhoError && /EntityNotFound/.test((error.cause as { code?: string } | undefined)?.code ?? "");

function goneClaim(caseId: string, record: unknown, today: string): GoneClaim {
  const claim: Claim = ClaimSchema.parse(JSON.parse(String(record)));
  const withdrawal = claim.withdrawal ?? { when: today, why: "It is no longer in the case that was pushed." };
  const kept = { ...claim, status: "withdrawn" as const, withdrawal };
  return { key: keyOf(caseId, claim.id), record: JSON.stringify(kept), hash: GONE };
}
