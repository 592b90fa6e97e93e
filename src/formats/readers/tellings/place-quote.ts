import type { Anchor } from "../../../model/anchor.ts";
import { sha256Of } from "../../../model/sha256.ts";
import type { Quote } from "./telling.ts";

/** A text that is made of passages as they come, and where each stands in it. */
export interface KeptText {
  text: string;
  readonly anchors: Map<string, Anchor>;
}

const BETWEEN_PASSAGES = "\n\n";
/** A quote longer than a field is held by its hash; the kept text has its words. */
const LONGEST_EXACT = 100_000;

/** Puts a passage at the end of a kept text, once; the same passage again stands where it stood. */
export function placeQuote(kept: KeptText, { translation, ...quote }: Quote): Anchor {
  const anchor = placeWords(kept, quote);
  return translation === undefined ? anchor : { ...anchor, translation };
}

function placeWords(kept: KeptText, { exact, prefix = "", suffix = "" }: Quote): Anchor {
  const key = JSON.stringify([prefix, exact, suffix]);
  const known = kept.anchors.get(key);
  if (known !== undefined) return known;

  const before = kept.text === "" ? "" : kept.text + BETWEEN_PASSAGES;
  const start = before.length + prefix.length;
  kept.text = before + prefix + exact + suffix;
  const anchor: Anchor = {
    start,
    end: start + exact.length,
    ...(exact.length <= LONGEST_EXACT ? { exact } : { sha256: sha256Of(exact) }),
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
  };
  kept.anchors.set(key, anchor);
  return anchor;
}
