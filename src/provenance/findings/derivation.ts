import type { Derivation } from "../../model/source.ts";

/** Derivations that somebody vouches for; "suspected" is for a person to look into. */
export const DECLARED: readonly Derivation[] = ["republication", "translation", "excerpt", "rewrite", "revision"];
