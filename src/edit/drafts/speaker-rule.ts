import { placeInWords, stretchInWords } from "../../case-file/positions/place-in-words.ts";
import { whereItStands } from "../../case-file/positions/where-it-stands.ts";
import { type NameMatcher, nameMatcher } from "../../graph/names/name-matcher.ts";
import type { Entity } from "../../model/entity.ts";
import type { QuoteFinder, SoughtQuote, Stretch } from "../../model/quote-finder.ts";
import { type DraftTrouble, refusal, remark } from "./draft-trouble.ts";

/** A text that a draft is held against. */
export interface TextAtHand {
  readonly source: string;
  readonly text: string;
  readonly find: QuoteFinder;
}

/**
 * Whether a text names somebody who is said to speak: in the passage that is given for it, else in the paragraph of the
 * claim, else anywhere. Somebody whom the text never names was invented, or the claim has another source.
 * @param given the passage that is to name them, where the draft has one
 */
export function speakerTroubles(
  { source, text, find }: TextAtHand,
  entity: Entity,
  given: SoughtQuote | undefined,
  passage: Stretch | undefined,
): readonly DraftTrouble[] {
  const matcher = matcherOf(entity);
  const who = `“${entity.name}”`;
  if (given !== undefined) {
    const found = find(given);
    if (found.how !== "exact" && found.how !== "even") {
      const { message, mend } = whereItStands(source, found, text);
      return [refusal("speaker-not-found", `of the passage that is to name ${who}, ${message}`, mend)];
    }
    if (matcher.mentions(text.slice(found.at.start, found.at.end))) return [];
    return [
      refusal(
        "speaker-not-named",
        `the passage that is to name ${who} does not: ${stretchInWords(text, found.at)}`,
        "give the passage that says who speaks, or another speaker",
      ),
    ];
  }

  if (passage !== undefined && matcher.mentions(text.slice(...paragraphOf(text, passage)))) return [];
  const elsewhere = lineThatMentions(text, matcher);
  if (elsewhere === undefined)
    return [
      refusal(
        "speaker-not-in-text",
        `the text of "${source}" names ${who} nowhere`,
        "name who speaks there; or, where the chain is your reading, mark the step as inferred",
      ),
    ];
  if (passage === undefined) return [];
  return [
    remark(
      "speaker-elsewhere",
      `${who} is not named beside the passage; first in ${placeInWords(text, elsewhere)}: ${stretchInWords(text, elsewhere)}`,
      "see whether it is they who speak here",
    ),
  ];
}

/** Whoever is a person is called by the last of their names, too. */
function matcherOf({ kind, named, name, names }: Entity): NameMatcher {
  const all = [name, ...names.map(({ text }) => text)];
  const last = kind === "person" && named ? all.flatMap((each) => /\s(\S{3,})$/.exec(each.trim())?.[1] ?? []) : [];
  return nameMatcher([...all, ...last].map((each) => ({ name: each, instead: "" })));
}

/** The paragraph around a passage, with the one before it: who speaks is often said at its end. */
function paragraphOf(text: string, { start, end }: Stretch): [number, number] {
  const line = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const above = text.slice(0, line).trimEnd().length;
  const before = above === 0 ? 0 : text.lastIndexOf("\n", above - 1) + 1;
  const after = text.indexOf("\n", end);
  return [before, after === -1 ? text.length : after];
}

function lineThatMentions(text: string, matcher: NameMatcher): Stretch | undefined {
  if (!matcher.mentions(text)) return undefined;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (matcher.mentions(text.slice(start, end))) return { start, end };
    start = end + 1;
  }
  return { start: 0, end: text.length };
}
