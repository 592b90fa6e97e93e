import type { Anchor } from "../../model/anchor.ts";
import { passageMismatch } from "../../model/passage-mismatch.ts";
import type { SoughtQuote } from "../../model/quote-finder.ts";
import { anchoredPassages } from "../anchored-passages.ts";
import type { Check, Finding } from "../draft-case.ts";
import { type LookedUp, lookUpIn, whereItStands } from "../positions/where-it-stands.ts";

/** A passage longer than this, of which only the hash is kept, counts towards what is hashed of all of them. */
export const LONG_PASSAGE = 10_000;
const MOST_COMPARED = 200_000_000;

/** What an anchor quotes, or gives the hash of, is what stands at its position; wherever in a case the anchor is. */
export const passageQuote: Check = function* (draft) {
  const { sources, texts } = draft;
  const lengths = new Map(sources.map(({ record }) => [record.id as string, record.text?.length]));

  const lookUp = lookUpIn(texts);
  let compared = 0;
  for (const { source, anchor, at } of anchoredPassages(draft)) {
    const quoted = anchor.end - anchor.start;
    if (quoted > LONG_PASSAGE && anchor.exact === undefined) {
      compared += quoted;
      if (compared > MOST_COMPARED) {
        yield tooLong(at);
        continue;
      }
    }
    // Of a source that is misshapen elsewhere the text that is at hand is as long as it is.
    const length = lengths.has(source) ? lengths.get(source) : texts.get(source)?.length;
    const isInside = anchor.end <= (length ?? -1);
    const wrong = passageMismatch(anchor, isInside ? texts.get(source) : undefined);
    if (wrong === undefined) continue;

    const found =
      wrong.key === "exact" && anchor.exact !== undefined ? lookUp(source, anchor as SoughtQuote) : undefined;
    const stands = found && found.how !== "no-text" && whereItStands(source, found, texts.get(source));
    yield {
      code: "passage-differs",
      severity: "error",
      message: stands ? `${wrong.message}; ${stands.message}` : wrong.message,
      mend: mendOf(anchor, found, texts.get(source)) ?? (stands || undefined)?.mend ?? QUOTE_EXACTLY,
      at: { ...at, path: [...at.path, wrong.key] },
    };
  }
};

const QUOTE_EXACTLY = "quote the words exactly as they stand, and count start and end in UTF-16 code units";

/** The position of words that stand somewhere else: of several, the nearest. Other words may be meant, so nothing is put right by itself. */
function mendOf({ start, exact = "" }: Anchor, found: LookedUp | undefined, text = ""): string | undefined {
  if (found?.how === "exact")
    return `write start: ${found.at.start}, end: ${found.at.end}; or leave both out, and \`sayswho format CASE\` fills them in`;
  if (found?.how !== "ambiguous" || !found.isExact) return undefined;
  const [before, after] = [text.lastIndexOf(exact, start), text.indexOf(exact, start)];
  const nearest = before === -1 || (after !== -1 && after - start < start - before) ? after : before;
  return `write start: ${nearest}, end: ${nearest + exact.length} if the nearest is meant`;
}

const tooLong = (at: Finding["at"]): Finding => ({
  code: "too-long",
  severity: "error",
  message: `the passages longer than ${LONG_PASSAGE} characters are together longer than ${MOST_COMPARED}, and this one was not compared`,
  mend: "anchor the words that are meant, and not the whole text",
  at,
});
