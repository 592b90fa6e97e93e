import { SaysWhoError } from "../../errors.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { reopenSnapshot } from "../../table/snapshot.ts";
import { type PartOf, partOf } from "../state/part.ts";
import { type AskedLayout, askLayout } from "./ask-layout.ts";
import type { CaseAtHand, Trouble } from "./case-at-hand.ts";
import { type Progress, readWhole } from "./read-whole.ts";

const TOO_LARGE: Trouble = {
  message: "The case is too large for this browser: it has no room for it.",
  mend: "Close other tabs and reload this page, or open it in another browser or on a machine with more memory.",
};

/** How far the opening of the case has come; where it failed, what to do about it. */
export type Opening =
  | ({ readonly kind: "opening" } & Progress)
  | {
      readonly kind: "opened";
      readonly table: ClaimTable;
      /** The hash of what it was made from. */
      readonly madeFrom: string;
      /** What part of its case the table is; nothing where it is the whole. */
      readonly part: PartOf | undefined;
      /** Where its entities are drawn; nothing where nobody asked for that. */
      readonly layout: AskedLayout | undefined;
    }
  | ({ readonly kind: "failed" } & Trouble);

/**
 * Opens the case that is at hand and tells how far it is. Never rejects: what goes wrong is an opening that failed.
 * @param query which part of it, such as "?around=tidewater", where it is too large to be opened whole
 * @param isPlaced whether it is known already where its entities are drawn, so that nobody need work it out
 * @param again how often it is asked for again where it has changed before its layout came
 */
export async function openCase(
  caseAtHand: CaseAtHand,
  onProgress: (opening: Opening) => void,
  query = "",
  isPlaced = false,
  again = 2,
): Promise<Opening> {
  const { ask, unanswered, unreadable } = caseAtHand;
  let bytes: Uint8Array;
  let part: PartOf | undefined;
  let places: ReturnType<typeof askLayout> | undefined;
  try {
    const response = await ask(`./api/case${query}`);
    if (!response.ok) {
      // Where a server gives a reason it is a person's to act on, such as a database that is down.
      const reason = response.status === 503 ? await response.text() : "";
      return failed({ message: reason || `The server answered ${response.status}.`, mend: unanswered.mend });
    }
    part = partOf(response.headers);
    // Once the case has begun to come: of a part the server then knows already what is asked about.
    if (!isPlaced) places = askLayout(ask, query);
    bytes = await readWhole(response, (progress) => onProgress({ kind: "opening", ...progress }));
  } catch (error) {
    return failed(error instanceof RangeError ? TOO_LARGE : unanswered);
  }

  try {
    const { table, madeFrom } = reopenSnapshot(bytes);
    const layout = (await places)?.(table, madeFrom);
    if (isPlaced || layout !== undefined) return { kind: "opened", table, madeFrom, part, layout };
    return again > 0 ? openCase(caseAtHand, onProgress, query, isPlaced, again - 1) : failed(unreadable);
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    return failed(unreadable);
  }
}

const failed = (trouble: Trouble): Opening => ({ kind: "failed", ...trouble });
