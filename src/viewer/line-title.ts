import { sourceOf } from "../graph/ladder.ts";
import { sourceInWords } from "../graph/source-in-words.ts";
import { standingInWords } from "../graph/standing-in-words.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { plainWords } from "./plain-words.ts";

/** What a drawn line says of itself when it is pointed at, here and in a saved picture: who alleges what, in which source, and what became of it since. */
export function lineTitle(table: ClaimTable, row: Row): string {
  const claim = table.claim(row);
  const standing = standingInWords(claim, table);
  return plainWords(
    [
      claim.statement,
      `Allegation in ${sourceInWords(sourceOf(table, claim.source))}.`,
      ...(standing === "" ? [] : [`What became of it: ${standing}.`]),
    ].join(" "),
  );
}
