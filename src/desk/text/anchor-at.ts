import type { Anchor } from "../../model/anchor.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";

/** The anchor of a stretch: its position, and its words where the text may be kept, else their hash. One that is an anchor already stays as it is. */
export function anchorAt(text: string, stretch: Stretch | Anchor, mayBeKept = true): Anchor {
  if ("exact" in stretch || "sha256" in stretch) return stretch;
  const { start, end } = stretch;
  const words = text.slice(start, end);
  return mayBeKept ? { start, end, exact: words } : { start, end, sha256: sha256Of(words) };
}
