import { createHmac, timingSafeEqual } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import type { Sha256 } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { reopenSnapshot, snapshotPieces } from "../../table/snapshot.ts";
import { EDITION } from "./edition.ts";
import { isKeptAside, KEPT_ASIDE, keepAside } from "./kept-aside.ts";
import { ownKey } from "./own-key.ts";
import { partBeside, sweepBeside } from "./part-beside.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** A case that checked, as it was put aside: its table, and what was said of it besides. */
export interface KeptCase {
  readonly table: ClaimTable;
  readonly issues: readonly Issue[];
}

/** Its name in the folder for what is no part of the case. */
export const SNAPSHOT = "checked.snapshot";

const SEAL_LENGTH = 32;
/** The seal, the hash of what the case was read from, the length of the issues: then these, and the table at a multiple of 8. */
const FIXED = SEAL_LENGTH + 32 + 8;
/** What one buffer of Node holds. */
const MOST_BYTES = 2 ** 31 - 1;

/**
 * The case that was put aside in its folder, if it was made from files with this hash, by this edition of the program,
 * for the one who runs it now. A torn, old or foreign one is none: the seal tells, and nothing before it is believed.
 */
export async function keptCase(folder: string, madeFrom: Sha256): Promise<KeptCase | undefined> {
  if (!(await isKeptAside(folder))) return undefined;
  const path = join(folder, KEPT_ASIDE, SNAPSHOT);
  // Of another's, or of other files, no more is read than tells that.
  const head = await readStart(path, FIXED);
  if (head === undefined || hexOf(head.subarray(SEAL_LENGTH, SEAL_LENGTH + 32)) !== madeFrom) return undefined;
  const read = await readRegularFile(path, MOST_BYTES);
  if (!read.ok || read.bytes.length < FIXED) return undefined;

  const { bytes } = read;
  const key = await ownKey();
  if (key === undefined || !timingSafeEqual(bytes.subarray(0, SEAL_LENGTH), sealOf(bytes.subarray(SEAL_LENGTH), key)))
    return undefined;

  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(SEAL_LENGTH + 32, true);
  try {
    const issues = JSON.parse(new TextDecoder().decode(bytes.subarray(FIXED, FIXED + length))) as readonly Issue[];
    return { table: reopenSnapshot(bytes.subarray(aligned(FIXED + length))).table, issues };
  } catch (error) {
    if (error instanceof SaysWhoError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Puts a checked case aside, so that the next command need not read it anew. Only its owner may read it, since that may
 * be all who may read the case. Where nothing can be kept, nothing is.
 * @returns why not, where the disk had no room: somebody may want to know that
 */
export async function keepCase(
  folder: string,
  { table, issues }: KeptCase,
  madeFrom: Sha256,
): Promise<string | undefined> {
  const key = await ownKey();
  if (key === undefined) return undefined;
  const snapshot = snapshotPieces(table, madeFrom);
  const length = snapshot.reduce((sum, piece) => sum + piece.length, 0);
  const said = new TextEncoder().encode(JSON.stringify(issues));
  const start = aligned(FIXED + said.length);
  if (start + length > MOST_BYTES) return undefined;

  const head = new Uint8Array(start);
  head.set(Buffer.from(madeFrom, "hex"), SEAL_LENGTH);
  new DataView(head.buffer).setUint32(SEAL_LENGTH + 32, said.length, true);
  head.set(said, FIXED);
  head.set(sealOf(head.subarray(SEAL_LENGTH), key, snapshot));

  let beside: string | undefined;
  try {
    const path = join(await keepAside(folder), SNAPSHOT);
    beside = await partBeside(path);
    // It need not outlive a crash, so nobody waits for the disk.
    const file = await open(beside, "w", 0o600);
    try {
      for (const piece of [head, ...snapshot]) await file.writeFile(piece);
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOSPC" || code === "EDQUOT" ? code : undefined;
  }
}

/** Whether one was put aside there, whatever it may be worth. */
export const isKept = async (folder: string): Promise<boolean> =>
  (await isKeptAside(folder)) && (await readStart(join(folder, KEPT_ASIDE, SNAPSHOT), FIXED)) !== undefined;

/** Takes away what was put aside: what is taken out of a case must not stay there. */
export async function forgetCase(folder: string): Promise<void> {
  if (!(await isKeptAside(folder))) return;
  const path = join(folder, KEPT_ASIDE, SNAPSHOT);
  await rm(path, { force: true }).catch(() => undefined);
  await sweepBeside(path);
}

/** The first bytes of a regular file; undefined where it has fewer, or is none. */
async function readStart(path: string, length: number): Promise<Uint8Array | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined;
    const file = await open(path, "r");
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, 0);
      return bytesRead === length ? buffer : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** A seal that only this edition of the program makes, and only with the key (HMAC, RFC 2104, with SHA-256). */
function sealOf(head: Uint8Array, key: Uint8Array, rest: readonly Uint8Array[] = []): Uint8Array {
  const seal = createHmac("sha256", key).update(`${EDITION}\0`).update(head);
  for (const piece of rest) seal.update(piece);
  return seal.digest();
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const aligned = (offset: number): number => Math.ceil(offset / 8) * 8;
