import { passageMismatch } from "../../model/passage-mismatch.ts";
import { anchoredPassages } from "../anchored-passages.ts";
import type { Check, Finding } from "../draft-case.ts";

/** A passage longer than this, of which only the hash is kept, counts towards what is hashed of all of them. */
const LONG = 10_000;
const MOST_COMPARED = 200_000_000;

/** What an anchor quotes, or gives the hash of, is what stands at its position; wherever in a case the anchor is. */
export const passageQuote: Check = function* (draft) {
  const { sources, texts } = draft;
  const lengths = new Map(sources.map(({ record }) => [record.id as string, record.text?.length]));

  let compared = 0;
  for (const { source, anchor, at } of anchoredPassages(draft)) {
    const length = anchor.end - anchor.start;
    if (length > LONG && anchor.exact === undefined) {
      compared += length;
      if (compared > MOST_COMPARED) {
        yield tooLong(at);
        continue;
      }
    }
    const isInside = anchor.end <= (lengths.get(source) ?? -1);
    const wrong = passageMismatch(anchor, isInside ? texts.get(source) : undefined);
    if (wrong === undefined) continue;

    yield {
      code: "passage-differs",
      severity: "error",
      message: wrong.message,
      mend: "quote the words exactly as they stand, and count start and end in UTF-16 code units",
      at: { ...at, path: [...at.path, wrong.key] },
    };
  }
};

const tooLong = (at: Finding["at"]): Finding => ({
  code: "too-long",
  severity: "error",
  message: `the passages longer than ${LONG} characters are together longer than ${MOST_COMPARED}, and this one was not compared`,
  mend: "anchor the words that are meant, and not the whole text",
  at,
});
