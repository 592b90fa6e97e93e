import type { Anchor } from "../../model/anchor.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { Stretch } from "./find-passage.ts";

/**
 * The anchor of a passage where it stands in a later text: its words are the same, those beside it are that text's own.
 * @param isKept whether the words may be kept; else their hash stands for them
 */
export function anchorInRevision(was: Anchor, { start, end }: Stretch, text: string, isKept: boolean): Anchor {
  const { exact, prefix = "", suffix = "", sha256, ...rest } = was;
  const before = text.slice(Math.max(0, start - prefix.length), start).replace(/^[\udc00-\udfff]/, "");
  const after = text.slice(end, end + suffix.length).replace(/[\ud800-\udbff]$/, "");
  if (!isKept) return { ...rest, start, end, sha256: sha256 ?? sha256Of(text.slice(start, end)) };
  return {
    ...rest,
    start,
    end,
    ...(exact !== undefined && { exact }),
    ...(before !== "" && { prefix: before }),
    ...(after !== "" && { suffix: after }),
    ...(sha256 !== undefined && { sha256 }),
  };
}
