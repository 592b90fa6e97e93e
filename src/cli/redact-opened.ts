import { sha256Of } from "../model/sha256.ts";
import { redactCase } from "../redaction/redact-case.ts";
import type { RedactionEntry } from "../redaction/redaction-ledger.ts";
import { buildTable } from "../table/table-builder.ts";
import type { OpenCase } from "./open-case.ts";

/** An opened case as it may be handed on: without names that are not public, and without texts, which are full of them. */
export function redactOpened({
  table,
  warnings,
}: OpenCase): OpenCase & { readonly redaction: readonly RedactionEntry[] } {
  const { records, report } = redactCase(table);
  return {
    table: buildTable(records),
    texts: new Map(),
    // The hash of the case's own files would tell whoever guesses at one that the guess is right.
    madeFrom: sha256Of(JSON.stringify(records)),
    warnings,
    redaction: report,
  };
}
