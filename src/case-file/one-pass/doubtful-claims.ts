import type { Claim } from "../../model/claim.ts";
import { claimAt } from "../../table/claim-at.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { dictionaryOf } from "../../table/dictionary.ts";
import type { Drafted } from "../draft-case.ts";
import { suspectClaims } from "./suspect-claims.ts";

/** Claims that lie beside a table, and where among all of them a row of it stands. */
export interface BesideTable {
  readonly outside: readonly Drafted<Claim>[];
  indexOf(row: number): number;
}

/** The claims of which a check may have something to say, made of their columns as they are gone through, in the order of their files. */
export function doubtfulClaims(
  { columns, entities, sources }: Pick<ClaimTable, "columns" | "entities" | "sources">,
  { outside, indexOf }: BesideTable,
  texts: ReadonlyMap<string, string>,
): Iterable<Drafted<Claim>> {
  const rows = suspectClaims(columns, { entities, sources, texts, areSomeOutside: outside.length > 0 });
  const context = { columns, entities, sources, words: dictionaryOf(columns.words) };
  return {
    *[Symbol.iterator]() {
      let next = 0;
      for (const row of rows) {
        const index = indexOf(row);
        for (let other = outside[next]; other !== undefined && other.index < index; other = outside[next]) {
          yield other;
          next += 1;
        }
        yield { index, record: claimAt(context, row) };
      }
      yield* outside.slice(next);
    },
  };
}
