import { SaysWhoError } from "../../errors.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { reopenSnapshot } from "../../table/snapshot.ts";
import type { CaseAtHand, Trouble } from "./case-at-hand.ts";

/** How far the opening of the case has come; where it failed, what to do about it. */
export type Opening =
  | {
      readonly kind: "opening";
      /** Bytes that are there, and how many it will be where that is known. */
      readonly done: number;
      readonly of?: number;
    }
  | { readonly kind: "opened"; readonly table: ClaimTable }
  | ({ readonly kind: "failed" } & Trouble);

/** Opens the case that is at hand and tells how far it is. Never rejects: what goes wrong is an opening that failed. */
export async function openCase(
  { ask, unanswered, unreadable }: CaseAtHand,
  onProgress: (opening: Opening) => void,
): Promise<Opening> {
  let bytes: Uint8Array;
  try {
    const response = await ask("./api/case");
    if (!response.ok) {
      return failed({ message: `The server answered ${response.status}.`, mend: unanswered.mend });
    }
    bytes = await readWhole(response, onProgress);
  } catch {
    return failed(unanswered);
  }

  try {
    return { kind: "opened", table: reopenSnapshot(bytes).table };
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    return failed(unreadable);
  }
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
