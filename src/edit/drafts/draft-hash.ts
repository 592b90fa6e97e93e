import type { Draft } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { evenWords } from "../../model/even-text.ts";
import type { Sha256 } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";

/** A proposal as it is written, to the last field, in a hash: what was decided counts for that one alone. */
export function proposalHash(proposal: Draft | Entity): Sha256 {
  const known = hashes.get(proposal);
  if (known !== undefined) return known;
  const hash = sha256Of(JSON.stringify(proposal, inOrder));
  hashes.set(proposal, hash);
  return hash;
}

const hashes = new WeakMap<Draft | Entity, Sha256>();

/** The order of its fields is no part of what is proposed. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

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
