import { SaysWhoError } from "../../errors.ts";
import type { Layout } from "../../graph/layout.ts";
import { layoutFromBytes } from "../../graph/layout-bytes.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { reopenSnapshot } from "../../table/snapshot.ts";
import { type PartOf, partOf } from "../state/part.ts";
import type { CaseAtHand, Trouble } from "./case-at-hand.ts";

/** How far the opening of the case has come; where it failed, what to do about it. */
export type Opening =
  | {
      readonly kind: "opening";
      /** Bytes that are there, and how many it will be where that is known. */
      readonly done: number;
      readonly of?: number;
    }
  | {
      readonly kind: "opened";
      readonly table: ClaimTable;
      /** The hash of what it was made from. */
      readonly madeFrom: string;
      /** What part of its case the table is; nothing where it is the whole. */
      readonly part: PartOf | undefined;
      /** Where its entities are drawn; nothing where nobody asked for that. */
      readonly layout: Layout | undefined;
    }
  | ({ readonly kind: "failed" } & Trouble);

/**
 * Opens the case that is at hand and tells how far it is. Never rejects: what goes wrong is an opening that failed.
 * @param query which part of it, such as "?around=tidewater", where it is too large to be opened whole
 * @param isPlaced whether it is known already where its entities are drawn, so that nobody need work it out
 */
export async function openCase(
  { ask, unanswered, unreadable }: CaseAtHand,
  onProgress: (opening: Opening) => void,
  query = "",
  isPlaced = false,
): Promise<Opening> {
  let bytes: Uint8Array;
  let part: PartOf | undefined;
  try {
    const response = await ask(`./api/case${query}`);
    if (!response.ok) {
      // Where a server gives a reason it is a person's to act on, such as a database that is down.
      const reason = response.status === 503 ? await response.text() : "";
      return failed({ message: reason || `The server answered ${response.status}.`, mend: unanswered.mend });
    }
    part = partOf(response.headers);
    bytes = await readWhole(response, onProgress);
  } catch {
    return failed(unanswered);
  }

  try {
    const { table, madeFrom } = reopenSnapshot(bytes);
    const layout = isPlaced ? undefined : await layoutAtHand(ask, query, table);
    return isPlaced || layout !== undefined ? { kind: "opened", table, madeFrom, part, layout } : failed(unreadable);
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    return failed(unreadable);
  }
}

/** Undefined where none comes, or none of this case. */
async function layoutAtHand(ask: typeof fetch, query: string, { entities }: ClaimTable): Promise<Layout | undefined> {
  const response = await ask(`./api/layout${query}`).catch(() => undefined);
  return response?.ok ? layoutFromBytes(new Uint8Array(await response.arrayBuffer()), entities.length) : undefined;
}

const failed = (trouble: Trouble): Opening => ({ kind: "failed", ...trouble });

async function readWhole({ headers, body }: Response, onProgress: (opening: Opening) => void): Promise<Uint8Array> {
  const expected = Number(headers.get("content-length") ?? 0);
  const of = expected > 0 ? { of: expected } : {};
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    pieces.push(piece.value);
    done += piece.value.length;
    onProgress({ kind: "opening", done, ...of });
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
