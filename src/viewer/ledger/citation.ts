import { ladderOf, originInWords } from "../../graph/ladder.ts";
import { passagePlace } from "../../graph/passage-place.ts";
import { sourceInWords } from "../../graph/source-in-words.ts";
import { standingInWords } from "../../graph/standing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/**
 * A claim as a citation in plain text: our words and the mark, who says it through whom, the work with its date and
 * address, where the passage stands, and what became of it since. The passage's own words are left out: they
 * are their author's.
 */
export function citationOf(table: ClaimTable, row: Row): string {
  const claim = table.claim(row);
  const { rungs, read } = ladderOf(claim, table);
  const publisher = table.entities[read.publisher === undefined ? -1 : (table.entityIndex(read.publisher) ?? -1)];
  const { start, end } = claim.anchor;
  const address = read.url ?? read.archivedUrl;
  const standing = standingInWords(claim, table);
  const length = read.text === undefined ? "" : ` of ${read.text.length}`;

  return [
    `${claim.statement} [allegation${claim.polarity === "denies" ? ": a denial" : ""}]`,
    `Said by: ${rungs.map((rung) => (rung.isOrigin ? originInWords(rung) : rung.name)).join(", then by ")}`,
    `Read in: ${[sourceInWords(read), publisher?.name, address].filter((part) => part !== undefined).join(", ")}`,
    `Passage: ${[...passagePlace(table, read.id, claim.anchor), `characters ${start}–${end}${length} of its text`].join(", ")}`,
    ...(standing === "" ? [] : [`What became of it: ${standing}`]),
    `Claim ${claim.id} of the case “${table.header.title}” (${table.header.id})`,
  ]
    .map(printable)
    .join("\n");
}

/** Without what would move or turn other words: line breaks, control characters, overrides of direction. */
const printable = (words: string): string =>
  words
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
