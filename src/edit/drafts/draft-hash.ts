import type { Draft } from "../../model/draft.ts";
import { evenWords } from "../../model/even-text.ts";
import type { Sha256 } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";

/**
 * What a proposal comes to, in a hash that holds none of its words: the same claim of the same passage has the same one,
 * whoever proposes it and under whatever id.
 */
export function draftHash({ claim }: Pick<Draft, "claim">): Sha256 {
  const { subject, predicate, object, value, polarity = "asserts", source, anchor, attribution } = claim;
  const exact = (anchor as { readonly exact?: unknown }).exact;
  const voices = Array.isArray(attribution) ? attribution.map((step: { by?: unknown } | null) => step?.by) : [];
  const words = typeof exact === "string" ? evenWords(exact) : anchor;
  return sha256Of(JSON.stringify([subject, predicate, object, value, polarity, source, words, voices]));
}
