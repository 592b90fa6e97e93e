import { passageMismatch } from "../../model/passage-mismatch.ts";
import { anchoredPassages } from "../anchored-passages.ts";
import type { Check } from "../draft-case.ts";

/** What an anchor quotes, or gives the hash of, is what stands at its position; wherever in a case the anchor is. */
export const passageQuote: Check = function* (draft) {
  const { sources, texts } = draft;
  const lengths = new Map(sources.map(({ record }) => [record.id as string, record.text?.length]));

  for (const { source, anchor, at } of anchoredPassages(draft)) {
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
