import { standingInWords } from "../../graph/standing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

interface BecameOfProps {
  readonly table: ClaimTable;
  readonly row: Row;
  /** Parts it from the words before it. */
  readonly after?: string;
  /** What is said of one that stands as it was told. */
  readonly standing?: string;
}

/** What became of a claim since it was told, wherever the claim is named: nothing of one that stands as it was told. */
export function BecameOf({ table, row, after = " ", standing = "" }: BecameOfProps) {
  const words = standingInWords(table.claim(row), table);
  return words === "" ? (
    standing
  ) : (
    <>
      {after}
      <bdi class="became">{words}</bdi>
    </>
  );
}
