import { type LeaveAsked, termsToday } from "../graph/gate/leave-terms.ts";
import { mayLeave } from "../graph/gate/may-leave.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Format } from "./format.ts";
import type { TextsAtHand, ToldTable } from "./words/told-table.ts";

/** Puts the gate before a writer, which then sees of a table what may leave and nothing else. */
export function gated(format: Format): Format {
  const { furtherLosses } = format;
  const leaving = (table: ClaimTable, asked?: LeaveAsked) => mayLeave(table, termsToday(asked)).table;
  const told = (table: ClaimTable, textsAtHand?: TextsAtHand): ToldTable =>
    textsAtHand === undefined ? table : { ...table, textsAtHand };
  return {
    ...format,
    write: (table, asked) => format.write(told(leaving(table, asked), asked?.texts)),
    ...(furtherLosses === undefined ? {} : { furtherLosses: (table, asked) => furtherLosses(leaving(table, asked)) }),
  };
}
