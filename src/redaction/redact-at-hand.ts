import type { CaseAtHand } from "../graph/gate/leaving-case.ts";
import { sha256Of } from "../model/sha256.ts";
import { buildTable } from "../table/table-builder.ts";
import { redactCase } from "./redact-case.ts";
import type { RedactionEntry } from "./redaction-ledger.ts";

/** A case as it may be handed on: without names that are not public, and without texts, which are full of them. */
export function redactAtHand({
  table,
}: Pick<CaseAtHand, "table">): CaseAtHand & { readonly redaction: readonly RedactionEntry[] } {
  const { records, report } = redactCase(table);
  return {
    table: buildTable(records),
    texts: new Map(),
    // The hash of the case's own files would tell whoever guesses at one that the guess is right.
    madeFrom: sha256Of(JSON.stringify(records)),
    redaction: report,
  };
}
