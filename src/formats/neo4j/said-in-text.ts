import { dictionaryOf } from "../../table/dictionary.ts";
import { NONE, type Row, there } from "../../table/row.ts";
import { CLAIM_FIELDS } from "../words/claim-fields.ts";
import { fieldsInText } from "../words/fields-in-text.ts";
import type { ToldTable } from "../words/told-table.ts";
import { unlessEmpty } from "../words/unless-empty.ts";
import type { CypherValue } from "./cypher-literal.ts";

/** Writes one property as a format has it, also of one that says nothing. */
export type WriteProperty = (name: string, value: CypherValue | undefined) => string;

/**
 * Writes what both forms of a claim say of it (`saidOf`) row by row and without making the claims.
 * @returns a function that is told the row, and what stands before and behind
 */
export function saidInText(
  table: ToldTable,
  write: WriteProperty,
): (row: Row, before?: string, behind?: string) => readonly string[] {
  const { anchorStart, anchorEnd, hedges, hedgeOffsets, words } = table.columns;
  const { wordAt } = dictionaryOf(words);
  const hedgesAt = (row: Row): string => {
    const [from = 0, to = 0] = [hedgeOffsets[row], hedgeOffsets[row + 1]];
    const list: string[] = [];
    for (let i = from; i < to; i++) list.push(there(wordAt(hedges[i] ?? NONE)));
    return write("hedges", unlessEmpty(list));
  };
  const names = CLAIM_FIELDS.map(([name]) => name);
  const fieldsAt = fieldsInText(
    table,
    names,
    (name, value) => write(name, name === "allegation" ? value === "true" : value === "" ? undefined : value),
    { hedges: hedgesAt },
  );
  return (row, before = "", behind = "") => {
    const passage = write("passageStart", anchorStart[row] ?? NONE) + write("passageEnd", anchorEnd[row] ?? NONE);
    return fieldsAt(row, before, passage + behind);
  };
}

/** Pieces with more before and behind them, and no more of them: each is written by itself. */
export const around = (pieces: readonly string[], before: string, behind: string): readonly string[] =>
  pieces.map((piece, i) => (i === 0 ? before : "") + piece + (i === pieces.length - 1 ? behind : ""));
