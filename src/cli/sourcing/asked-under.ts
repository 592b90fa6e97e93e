import type { ClaimTable } from "../../table/claim-table.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { counted, printable } from "../terminal.ts";
import { nameOfActor } from "./trust-in.ts";
import type { Merge } from "./trust-options.ts";

/** What an answer was asked under: pasted without it, a number means little. */
export interface AskedUnder extends AsKnownOnOptions {
  readonly trust?: readonly string[];
  readonly merge?: Merge;
  readonly disinterested?: boolean;
}

/** The same as a line above an answer; empty where nothing was asked for but the count. */
export function askedInWords({ trust = [], merge, disinterested }: AskedUnder, table: ClaimTable): string {
  const said = [
    ...(trust.length > 0
      ? [
          `${trust.map((words) => printable(nameOfActor(table, words))).join(", ")} trusted to pass words on as they were said`,
        ]
      : []),
    ...(merge === undefined ? [] : [MERGED[merge]]),
    ...(disinterested ? ["tellings left out whose origin is a party, adverse, or of unknown interest"] : []),
  ];
  return said.length === 0 ? "" : `Asked with ${said.join("; ")}.\n\n`;
}

const MERGED: Readonly<Record<Merge, string>> = {
  none: "all who may be one kept apart",
  "maybe-same": "those who may be one taken for one, and nothing else in doubt",
  parties: "spokesmen bringing those they speak for along, and nothing else in doubt",
  all: "everything in doubt taken as it makes fewest lines",
};

/** The same for programs, as one field of each line. */
export const askedJson = ({ trust, merge, disinterested, asKnownOn, clock, overlap }: AskedUnder): object => ({
  asked: {
    ...(trust === undefined ? {} : { trust }),
    ...(merge === undefined ? {} : { merge }),
    ...(disinterested === undefined ? {} : { disinterested }),
    ...(asKnownOn === undefined ? {} : { asKnownOn, clock: clock ?? "published", overlap: overlap ?? "possible" }),
  },
});

/** What a count left out, so that nothing is left out in silence; empty where nothing was. */
export function leftOutInWords(parts: Readonly<Record<string, number>>): string {
  const said = Object.entries(parts).filter(([, count]) => count > 0);
  const all = said.reduce((sum, [, count]) => sum + count, 0);
  return all === 0
    ? ""
    : `left out: ${said.map(([words, count]) => `${counted(count, "telling")} ${words}`).join(", ")}`;
}
