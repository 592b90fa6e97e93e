import { redactAtHand } from "../redaction/redact-at-hand.ts";
import type { RedactionEntry } from "../redaction/redaction-ledger.ts";
import type { OpenCase } from "./open-case.ts";

/** An opened case as it may be handed on: without names that are not public, and without texts, which are full of them. */
export function redactOpened({
  table,
  warnings,
}: OpenCase): OpenCase & { readonly redaction: readonly RedactionEntry[] } {
  return { ...redactAtHand({ table }), warnings };
}
