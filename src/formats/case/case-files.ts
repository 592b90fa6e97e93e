import { formatCaseInPieces } from "../../case-file/format-case.ts";
import type { Claim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { ExportPart, Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { RECORD_KINDS } from "../loss/kept.ts";
import type { Loss } from "../loss/loss.ts";

/** Past so many claims nobody reads a file of them, and JSON Lines are read many times faster. */
const MOST_CLAIMS_AS_YAML = 10_000;
/** Past so many, one file would be longer than what is read of one. */
const MOST_CLAIMS_IN_A_FILE = 500_000;

/** Our own case files, a folder: every record as it is, so that reading gives the same case again. */
export const caseFiles: Format = {
  id: "case",
  label: "sayswho's own case files, a folder: YAML, of more than 10,000 claims JSON Lines",
  extension: "",
  write: caseParts,
  keeps: { whole: RECORD_KINDS, altered: [LONE_SURROGATES] },
  furtherLosses: textsLeftOut,
};

function* caseParts(table: ClaimTable): Iterable<ExportPart> {
  const { header, entities, sources, replies, corrections, readings, marks } = table;
  const form = table.size > MOST_CLAIMS_AS_YAML ? "jsonl" : "yaml";
  const records = { header, entities, sources, claims: allClaims(table), replies, corrections, readings, marks };
  const layout = table.size > MOST_CLAIMS_IN_A_FILE ? "in-parts" : "file";
  for (const { name, chunks } of formatCaseInPieces(records, form, layout)) yield { suffix: `/${name}`, chunks };
}

function* allClaims(table: ClaimTable): Iterable<Claim> {
  for (let row = 0; row < table.size; row++) yield table.claim(row);
}

/** A table holds what was said of the texts, not the texts: these stay in the folder of the case. */
function textsLeftOut({ sources }: ClaimTable): Loss[] {
  const [first, ...others] = sources.filter(({ text }) => text !== undefined);
  if (first === undefined) return [];

  return [{ field: "texts of sources (copy the folder texts)", count: 1 + others.length, example: first.id }];
}
