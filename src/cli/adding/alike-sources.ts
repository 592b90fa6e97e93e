import { partsOf, type WorkingCase } from "../../edit/working-case.ts";
import { type AlikeText, alikeTexts } from "../../intake/alike-texts.ts";
import type { TakenIn } from "../../intake/take-in.ts";
import { asSourceId, type SourceId } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";

/** The sources of a case that say what a text says, the most alike first; of those whose text is not at hand, the ones with its hash or with that of its document. */
export function alikeSources(working: WorkingCase, { text, madeFrom }: TakenIn): readonly AlikeText[] {
  const texts = new Map<SourceId, string>();
  for (const [id, other] of partsOf(working, "texts")) texts.set(asSourceId(id), other);

  const hash = sha256Of(text);
  const byHash: AlikeText[] = [];
  for (const [, source] of partsOf(working, "sources")) {
    if (texts.has(source.id) || source.text === undefined) continue;
    const isSame =
      source.text.sha256 === hash || (madeFrom !== undefined && source.text.madeFrom?.sha256 === madeFrom.sha256);
    if (isSame) byHash.push({ source: source.id, how: "identical", share: 1, shareOfOther: 1 });
  }
  return [...byHash, ...alikeTexts(text, texts)];
}

/** How alike two texts are, as a person would say it. */
export function alikeInWords({ source, how, share, shareOfOther }: AlikeText): string {
  switch (how) {
    case "identical":
      return `the same text stands as ${source}`;
    case "identical-but-for-space":
      return `the same text, but for spaces and line breaks, stands as ${source}`;
    case "near-identical":
      return `${percent(share)} of it stands in ${source} too, and ${percent(shareOfOther)} of that in it`;
    default:
      return how satisfies never;
  }
}

const percent = (share: number): string => `${Math.floor(100 * share)} %`;
