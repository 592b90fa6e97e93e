import { whereItStands } from "../../case-file/positions/where-it-stands.ts";
import type { Draft, ProposedSource } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { THE_WORK } from "../../model/id.ts";
import { quoteFinder, type SoughtQuote, type Stretch } from "../../model/quote-finder.ts";
import type { Source } from "../../model/source.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { type DraftBox, decidedOf } from "./draft-box.ts";
import { type DraftRule, type DraftTrouble, refusal, remark } from "./draft-trouble.ts";
import { endsTroubles, type NamedInText, namedInText } from "./ends-rule.ts";
import { ownVoiceTroubles } from "./own-voice-rule.ts";
import { speakerTroubles, type TextAtHand } from "./speaker-rule.ts";

/** A draft held against the text of its source: its claim with the real positions, and what speaks against it. */
export interface LookedUpDraft {
  /** As it would be recorded; where a passage could not be found, as it was proposed. */
  readonly claim: Draft["claim"];
  readonly passage: Stretch | undefined;
  readonly text: string | undefined;
  readonly troubles: readonly DraftTrouble[];
}

/** Holds drafts of one case against its texts; each text is taken apart once. */
export type DraftLookUp = (draft: Draft) => LookedUpDraft;

/**
 * Makes the look-up for a case and the drafts beside it. The rules ask nothing of whether a claim asserts or denies: both
 * sides are held against the text alike.
 */
export function draftLookUp(working: WorkingCase, box: DraftBox): DraftLookUp {
  const texts = new Map<string, TextAtHand | undefined>();
  /** Of a work that the case has nothing counts that was proposed of it. */
  const proposedOf = (id: string): ProposedSource | undefined =>
    partOf(working, "sources", id) === undefined ? box.sources.get(id) : undefined;
  const textOf = (source: string): TextAtHand | undefined => {
    if (!texts.has(source)) {
      const text = partOf(working, "texts", source) ?? proposedOf(source)?.text;
      texts.set(source, text === undefined ? undefined : { source, text, find: quoteFinder(text), named: new Map() });
    }
    return texts.get(source);
  };
  const entityOf = (id: string): Entity | undefined =>
    partOf(working, "entities", decidedOf(box, working, id) ?? id) ?? box.entities.get(id);

  const named = new Map<string, NamedInText>();
  const namedIn = ({ source, text }: TextAtHand): NamedInText => {
    const known = named.get(source) ?? namedInText(text);
    named.set(source, known);
    return known;
  };
  const endsOf = ({ subject, object }: Draft["claim"]): readonly Entity[] =>
    [subject, object].flatMap((id) => (typeof id === "string" ? (entityOf(id) ?? []) : []));
  const alikeOf = ({ maybeSame, notSame }: Entity): readonly Entity[] =>
    [...maybeSame, ...notSame].flatMap((id) => entityOf(id) ?? []);

  return ({ claim, speakerAt }) => {
    const troubles: DraftTrouble[] = [];
    const at = textOf(claim.source);
    const main = placed(claim.source, claim.anchor, at, troubles);
    const alsoAt = listOf(claim.alsoAt).map((further) => ({
      ...further,
      anchor: placed(claim.source, keysOf(further.anchor), at, troubles).anchor,
    }));
    const { passage } = main;
    const speakers = speakersBeside(speakerAt, at, passage, alsoAt);
    const known = partOf(working, "sources", claim.source);
    const source = known ?? proposedOf(claim.source)?.source;
    const isExcerpt = known === undefined ? proposedOf(claim.source)?.isExcerpt === true : isOfExcerpt(known);
    const passedOver = known && box.sources.get(claim.source);
    if (
      passedOver !== undefined &&
      ((passedOver.text !== undefined && passedOver.text !== at?.text) || (passedOver.isExcerpt === true && !isExcerpt))
    )
      troubles.push(
        remark(
          "source-in-case",
          `the case has "${claim.source}", so nothing that was proposed of it is used`,
          "give the work that was proposed another id, if it is another",
        ),
      );
    if (at !== undefined && !isExcerpt) {
      for (const [i, step] of listOf(claim.attribution).entries()) {
        const { by, inferred } = step;
        if (i === 0 && by === THE_WORK && step.in === undefined && passage !== undefined)
          troubles.push(...ownVoiceTroubles(at.text, passage, source?.lang));
        const entity = typeof by === "string" && !isMaker(by, source) ? entityOf(by) : undefined;
        const given = speakerAt.find(({ step: of }) => of === i)?.quote;
        const isProposed = entity !== undefined && entity === box.entities.get(entity.id);
        if (entity !== undefined && inferred !== true)
          troubles.push(...speakerTroubles(at, entity, given, passage, isProposed));
      }
      troubles.push(...endsTroubles(claim.source, endsOf(claim), namedIn(at), alikeOf));
    }
    return {
      claim: {
        ...claim,
        anchor: main.anchor,
        ...(alsoAt.length + speakers.length > 0 && { alsoAt: [...alsoAt, ...speakers] }),
      },
      passage,
      text: at?.text,
      troubles,
    };
  };
}

/** The passages that name who speaks, for a claim to keep beside its own: where that does not hold them, nobody could see whose words they are. */
function speakersBeside(
  speakerAt: Draft["speakerAt"],
  at: TextAtHand | undefined,
  passage: Stretch | undefined,
  alsoAt: readonly Keys[],
): readonly Keys[] {
  if (at === undefined) return [];
  const there = alsoAt.filter(({ role }) => role === "speaker").map(({ anchor }) => keysOf(anchor) as Partial<Stretch>);
  const speakers: Keys[] = [];
  for (const { quote } of speakerAt) {
    const found = at.find(quote);
    if (found.how !== "exact" && found.how !== "even") continue;
    const { start, end } = found.at;
    if (passage !== undefined && passage.start <= start && end <= passage.end) continue;
    if (there.some((one) => one.start === start && one.end === end)) continue;
    there.push(found.at);
    speakers.push({ role: "speaker", anchor: { start, end, exact: at.text.slice(start, end) } });
  }
  return speakers;
}

/** Whether the text of a work is made of what a file quotes of it, as its note says: it does not tell who speaks. */
export const isOfExcerpt = ({ note = "" }: Pick<Source, "note">): boolean =>
  /^The text kept here is (?:an excerpt|made of records)\b/m.test(note);

/** A work need not name who made it: it stands above it. */
const isMaker = (by: string, source: Source | undefined): boolean =>
  source?.publisher === by || source?.authors.some((author) => author === by) === true;

type Keys = Readonly<Record<string, unknown>>;

/** An anchor with the position that its words have in the text; what was written of it counts only where it is true. */
function placed(
  source: string,
  anchor: Keys,
  at: TextAtHand | undefined,
  troubles: DraftTrouble[],
): { readonly anchor: Keys; readonly passage: Stretch | undefined } {
  const { start, end, exact, prefix, suffix, ...rest } = anchor;
  const stated = typeof start === "number" && typeof end === "number" ? { start, end } : undefined;
  if (typeof exact !== "string") return { anchor, passage: stated };
  if (at === undefined) {
    const { message, mend } = whereItStands(source, { how: "no-text" });
    troubles.push((stated === undefined ? refusal : remark)("no-text", message, mend));
    return { anchor, passage: stated };
  }
  // The position tells one of several places from the others, and nothing else.
  if (stated !== undefined && at.text.slice(start as number, end as number) === exact)
    return { anchor, passage: stated };

  const quote: SoughtQuote = {
    exact,
    ...(typeof prefix === "string" && { prefix }),
    ...(typeof suffix === "string" && { suffix }),
  };
  const found = at.find(quote);
  if (found.how === "exact") return { anchor: { ...found.at, ...quote, ...rest }, passage: found.at };

  const { message, mend } = whereItStands(source, found, at.text);
  if (found.how === "even") {
    troubles.push(remark("quote-evened", message, "it gets the words and the position that they have there"));
    const words = at.text.slice(found.at.start, found.at.end);
    return { anchor: { ...found.at, exact: words, ...rest }, passage: found.at };
  }
  troubles.push(refusal(RULES[found.how], message, mend));
  const near = found.how === "nowhere" ? found.nearest : found.how === "cut" ? found.at : found.places[0];
  return { anchor: { ...quote, ...rest }, passage: near && { start: near.start, end: near.end } };
}

const RULES = { ambiguous: "quote-ambiguous", cut: "quote-cut", nowhere: "quote-nowhere" } as const satisfies Readonly<
  Record<string, DraftRule>
>;

const keysOf = (value: unknown): Keys => (typeof value === "object" && value !== null ? (value as Keys) : {});
const listOf = (value: unknown): readonly Keys[] => (Array.isArray(value) ? value.map(keysOf) : []);
