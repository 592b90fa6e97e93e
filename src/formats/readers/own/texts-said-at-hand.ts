import type { TextsAtHand } from "../../words/told-table.ts";
import { wordsIn } from "../tellings/json-values.ts";

/**
 * The works whose texts lay at hand when a file of ours was written: those of which it says of no claim that its passage was
 * not checked. It is no field of a record, and yet it stands in sentences that are held against what we would write.
 */
export function textsSaidAtHand(
  claims: Iterable<{ readonly source?: unknown; readonly unchecked?: unknown }>,
): TextsAtHand {
  const unchecked = new Set<string>();
  for (const claim of claims) if (claim.unchecked !== undefined) unchecked.add(wordsIn(claim.source) ?? "");
  return { has: (source) => !unchecked.has(source) };
}
