import { SaysWhoError } from "../../errors.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { readSnapshot } from "../../table/snapshot.ts";

/** How far the opening of the case has come; where it failed, what to do about it. */
export type Opening =
  | { readonly kind: "opening" }
  | { readonly kind: "opened"; readonly table: ClaimTable }
  | { readonly kind: "failed"; readonly message: string; readonly mend: string };

/** Fetches the case from the server that handed out the page. Never rejects: what goes wrong is an opening that failed. */
export async function openCase(fetchCase: typeof fetch): Promise<Opening> {
  let bytes: Uint8Array;
  try {
    const response = await fetchCase("./api/case");
    if (!response.ok) {
      return failed(`The server answered ${response.status}.`, "Stop it and run sayswho open CASE again.");
    }
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return failed(
      "The server does not answer.",
      "Look whether sayswho open is still running in its terminal; if not, run it again and reload this page.",
    );
  }

  try {
    return { kind: "opened", table: readSnapshot(bytes).table };
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    return failed(
      "What the server sent cannot be read.",
      "This page and the server may be of different versions: run sayswho open CASE again and reload this page.",
    );
  }
}

const failed = (message: string, mend: string): Opening => ({ kind: "failed", message, mend });
