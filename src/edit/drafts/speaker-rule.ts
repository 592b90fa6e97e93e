import { placeInWords, stretchInWords } from "../../case-file/positions/place-in-words.ts";
import { whereItStands } from "../../case-file/positions/where-it-stands.ts";
import type { NameMatcher } from "../../graph/names/name-matcher.ts";
import type { Entity } from "../../model/entity.ts";
import type { QuoteFinder, SoughtQuote, Stretch } from "../../model/quote-finder.ts";
import { calledBy } from "./called-by.ts";
import { type DraftTrouble, refusal, remark } from "./draft-trouble.ts";

/** A text that a draft is held against. */
export interface TextAtHand {
  readonly source: string;
  readonly text: string;
  readonly find: QuoteFinder;
  /** Who is named where, as far as it was asked: a text is long, and many drafts are held against it. */
  readonly named: Map<Entity, NamedIn>;
}

/** What is known of how a text names somebody. */
interface NamedIn {
  readonly matcher: NameMatcher;
  readonly parts: Map<string, boolean>;
  first?: { readonly at: Stretch | undefined };
}

/**
 * Whether a text names somebody who is said to speak: in the passage that is given for it, else in the paragraph of the
 * claim, else anywhere. Somebody whom the text never names was invented, or the claim has another source.
 * @param given the passage that is to name them, where the draft has one
 * @param isProposed whether they stand in no case: a proposal may call anybody by any word of the text
 */
export function speakerTroubles(
  { source, text, find, named }: TextAtHand,
  entity: Entity,
  given: SoughtQuote | undefined,
  passage: Stretch | undefined,
  isProposed = false,
): readonly DraftTrouble[] {
  const known: NamedIn = named.get(entity) ?? { matcher: calledBy(entity, isProposed), parts: new Map() };
  named.set(entity, known);
  const { matcher, parts } = known;
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

  if (passage !== undefined) {
    const [start, end] = paragraphOf(text, passage);
    const key = `${start}-${end}`;
    const isHere = parts.get(key) ?? matcher.mentions(text.slice(start, end));
    parts.set(key, isHere);
    if (isHere) return [];
  }
  known.first ??= { at: lineThatMentions(text, matcher) };
  const elsewhere = known.first.at;
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
