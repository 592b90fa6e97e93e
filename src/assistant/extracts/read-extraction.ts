import type { Excerpt } from "../../edit/proposals/excerpt.ts";
import { keysIn, listIn, saidBeside, wordsIn } from "./extract-values.ts";

const USED = ["speaker", "subject", "predicate", "object", "value", "cue", "denies"];

/**
 * What an extractor by character intervals found, as LangExtract writes it: a document with `extractions`, or one of them,
 * each with `extraction_text` and `char_interval` {start_pos, end_pos}. Attributes that are called as a claim's fields are
 * taken for them; the others are for a person to read. Undefined of anything else.
 * @param source the work where the document's id is none of the case's
 */
export function readExtraction(
  value: unknown,
  source: (id: string | undefined) => string | undefined,
): readonly Excerpt[] | undefined {
  const document = keysIn(value);
  const isDocument = Array.isArray(document.extractions);
  if (!isDocument && typeof document.extraction_text !== "string") return undefined;
  const of = source(wordsIn(document.document_id));
  return (isDocument ? listIn(document.extractions) : [document]).map((each): Excerpt => {
    const {
      extraction_class: kind,
      extraction_text: words,
      char_interval: place,
      attributes,
      description,
    } = keysIn(each);
    const said = keysIn(attributes);
    const { start_pos: start, end_pos: end } = keysIn(place);
    const beside = saidBeside(said, USED);
    const why = [
      wordsIn(kind) && `Extracted as “${String(kind)}”.`,
      beside && `${beside}.`,
      wordsIn(description),
    ].filter(Boolean);
    return {
      source: of,
      exact: wordsIn(words),
      ...(typeof start === "number" && typeof end === "number" && { interval: { start, end } }),
      speaker: wordsIn(said.speaker),
      cue: wordsIn(said.cue),
      subject: wordsIn(said.subject),
      predicate: wordsIn(said.predicate),
      object: wordsIn(said.object),
      value: wordsIn(said.value),
      denies: said.denies === true,
      why: why.join(" ") || undefined,
    };
  });
}
