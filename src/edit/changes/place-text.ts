import { placeOnRecord, placesForTexts } from "../../case-file/texts/place-for-text.ts";
import type { Source } from "../../model/source.ts";
import { partsOf, type WorkingCase } from "../working-case.ts";

/**
 * Gives the sources that come into a case with their texts, one after the other, with the place of each on record where it
 * is not the one that everybody knows: nobody's text is to take the place of another's.
 */
export function placeTexts(working: WorkingCase): (source: Source) => Source {
  let placeFor: ReturnType<typeof placesForTexts> | undefined;
  return (source) => {
    if (source.text === undefined || source.text.path !== undefined) return source;
    // Only where one comes: a case may have very many.
    placeFor ??= placesForTexts([...partsOf(working, "sources")].map(([, each]) => each));
    return { ...source, text: { ...placeOnRecord(source.id, placeFor(source.id)), ...source.text } };
  };
}
