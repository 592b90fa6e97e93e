import type { Anchor } from "../../model/anchor.ts";
import { sha256Of } from "../../model/sha256.ts";
import { anchoredPassages } from "../anchored-passages.ts";
import type { Check } from "../draft-case.ts";

/** What an anchor quotes, or gives the hash of, is what stands at its position; wherever in a case the anchor is. */
export const passageQuote: Check = function* (draft) {
  const { sources, texts } = draft;
  const lengths = new Map(sources.map(({ record }) => [record.id as string, record.text?.length]));

  for (const { source, anchor, at } of anchoredPassages(draft)) {
    const text = texts.get(source);
    const isInside = anchor.end <= (lengths.get(source) ?? -1);
    const wrong = disagreement(anchor) ?? (text !== undefined && isInside ? mismatch(anchor, text) : undefined);
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

interface Wrong {
  readonly key: "exact" | "prefix" | "suffix" | "sha256";
  readonly message: string;
}

/** What can be seen to be wrong without the text. */
function disagreement({ start, end, exact, sha256 }: Anchor): Wrong | undefined {
  if (exact === undefined) return undefined;
  if (exact.length !== end - start) {
    const message = `the quote is ${exact.length} long, but the passage from ${start} to ${end} is ${end - start}`;
    return { key: "exact", message };
  }
  if (sha256 !== undefined && sha256Of(exact) !== sha256) {
    return { key: "sha256", message: "the hash is not that of the quote beside it" };
  }
  return undefined;
}

function mismatch({ start, end, exact, prefix, suffix, sha256 }: Anchor, text: string): Wrong | undefined {
  const passage = text.slice(start, end);
  if (exact !== undefined && exact !== passage) {
    return { key: "exact", message: `the quote is not what stands from ${start} to ${end} of the text` };
  }
  if (sha256 !== undefined && sha256Of(passage) !== sha256) {
    return { key: "sha256", message: `what stands from ${start} to ${end} of the text has another hash` };
  }
  if (prefix !== undefined && !text.slice(0, start).endsWith(prefix)) {
    return { key: "prefix", message: `the words before ${start} are not the prefix` };
  }
  if (suffix !== undefined && !text.startsWith(suffix, end)) {
    return { key: "suffix", message: `the words after ${end} are not the suffix` };
  }
  return undefined;
}
