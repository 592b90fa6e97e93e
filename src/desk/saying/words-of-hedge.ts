import type { Stretch } from "../../suggest/text/text-units.ts";

const WORDS_OF_HEDGE =
  /\b(allegedly|reportedly|apparently|perhaps|maybe|probably|possibly|presumably|seemingly|supposedly|purportedly|it seems|seems|seem|appears|appear|may have|may|might have|might|could have|could|is said to|are said to|it is said|it is told|I think|I believe|I am told|I may be wrong|about|around|some|rumou?red|suspected|alleged|so-called|on the evidence before it|as far as (?:is|was) known)\b/giu;

/** Words of a passage with which somebody holds back, verbatim. */
export const hedgesIn = (text: string, { start, end }: Stretch): readonly string[] => [
  ...new Set([...text.slice(start, end).matchAll(WORDS_OF_HEDGE)].map(([word]) => word)),
];
