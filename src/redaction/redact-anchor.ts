import type { Anchor } from "../model/anchor.ts";
import type { Source } from "../model/source.ts";
import { HASH_WITHHELD } from "./hash-withheld.ts";
import type { Redaction } from "./redaction.ts";

/** Whether a passage names somebody who is hidden: in its words, beside them, or in its translation. */
export const isTellingPassage = (
  { exact, prefix, suffix, translation }: Anchor,
  { mentions }: Pick<Redaction, "mentions">,
): boolean => [exact, prefix, suffix, translation?.text].some(mentions);

/**
 * A passage as it may be handed on. One that tells points to the whole of its text; where no text is on record, only
 * its place is left. Of any other the translator is named only in public.
 */
export function redactAnchor(
  field: string,
  anchor: Anchor,
  isTelling: boolean,
  text: Source["text"],
  { ledger, inWords, wholeText }: Redaction,
): Anchor {
  const { start, end, sha256, translation } = anchor;
  if (!isTelling)
    return translation === undefined
      ? anchor
      : { ...anchor, translation: inWords(`${field}.translation`, translation, ["by"]) };

  const whole = wholeText(field, anchor, text);
  if (whole !== undefined) return whole;
  if (Object.keys(anchor).length > 3 || sha256 !== HASH_WITHHELD) ledger.enter(field, "withheld");
  return { start, end, sha256: HASH_WITHHELD };
}
