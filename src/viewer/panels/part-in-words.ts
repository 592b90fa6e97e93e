import type { ClaimTable } from "../../table/claim-table.ts";
import { inFigures } from "../in-figures.ts";
import { isolatedWords } from "../isolated-words.ts";
import type { PartOf } from "../state/part.ts";

/** That only a part of a case is here, how much of it, and of whom there is more. */
export function partInWords(
  { claims, cut }: Pick<PartOf, "claims" | "cut">,
  { entities, entityIndex, size }: ClaimTable,
): { readonly much: string; readonly cut: string | undefined } {
  const names = cut.map((id) => isolatedWords(entities[entityIndex(id) ?? -1]?.name ?? id)).join(", ");
  return {
    much: `a part of the case: ${inFigures(size)} of ${inFigures(claims)} claims`,
    cut:
      cut.length === 0
        ? undefined
        : `of ${names} there is more than can be shown at once: only a part of it is here, and the lines counted may be too few`,
  };
}
