import type { Anchor } from "../../model/anchor.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { Stretch } from "./text-units.ts";

/** The anchor of a stretch: its position, and its words where the text may be kept, else their hash. */
export function anchorAt(text: string, { start, end }: Stretch, mayBeKept = true): Anchor {
  const words = text.slice(start, end);
  return mayBeKept ? { start, end, exact: words } : { start, end, sha256: sha256Of(words) };
}
