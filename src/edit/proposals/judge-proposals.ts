import { didYouMean } from "../../case-file/did-you-mean.ts";
import { nameMatcher } from "../../graph/names/name-matcher.ts";
import { isSomebody } from "../../model/attribution.ts";
import type { Draft } from "../../model/draft.ts";
import type { Entity } from "../../model/entity.ts";
import { asEntityId } from "../../model/id.ts";
import { type Proposal, ProposalSchema } from "../../model/proposal.ts";
import { quoteFinder } from "../../model/quote-finder.ts";
import { type DraftBox, openDrafts } from "../drafts/draft-box.ts";
import { draftHash, proposalHash } from "../drafts/draft-hash.ts";
import type { BoxLine } from "../drafts/draft-lines.ts";
import { type DraftTrouble, refusal, remark } from "../drafts/draft-trouble.ts";
import { draftJudge } from "../drafts/judge-draft.ts";
import { draftLookUp } from "../drafts/look-up-draft.ts";
import type { TextAtHand } from "../drafts/speaker-rule.ts";
import { partOf, partsOf, type WorkingCase } from "../working-case.ts";
import { boxForPrograms, whomItNames } from "./box-for-programs.ts";
import { calledInCase } from "./called-in-case.ts";
import { draftOf, entityOf, type Proposing } from "./draft-of-proposal.ts";
import type { Excerpt } from "./excerpt.ts";
import { knownClaims } from "./known-claims.ts";
import { filledIn, type OpenProposal, openDraftOf, proposalOfExcerpt, whatIsOpen } from "./open-proposal.ts";
import type { ProposalAnswer, ProposalRule } from "./proposal-answer.ts";
import { underFreeIds } from "./under-free-ids.ts";
import { voicesTroubles } from "./voices-rule.ts";
import { wordsFinder, wordsTroubles } from "./words-rule.ts";

/** So many drafts wait at most: more than that nobody looks through. */
const MOST_WAITING = 20_000;

/** Judges proposals one after another; those that were taken are there for the next. */
export interface ProposalJudge {
  judge(proposal: Proposal, proposing: Proposing): ProposalAnswer;
  /** The same of what another program took out of a text; where it is no whole claim, what is open waits for a person too. */
  judgeExcerpt(excerpt: Excerpt, proposing: Proposing): ProposalAnswer;
  /** What is to be laid beside the case for those that were taken since it was asked last: whom they need, and the drafts. */
  taken(): readonly BoxLine[];
}

/**
 * Makes the judge of proposals for one state of a case and of the drafts beside it. Whatever speaks against a draft speaks
 * against a proposal, and where a person would be shown a doubt a program is refused. Who may be one whom the case has is
 * left to a person, and so is everything that no text tells: nothing is accepted here.
 */
export function proposalJudge(working: WorkingCase, box: DraftBox): ProposalJudge {
  const seen = boxForPrograms(working, box);
  const entities = new Map(seen.entities);
  const underFree = underFreeIds({ isInCase, seen: entities, waiting: box.entities });
  const judgeDraft = draftJudge(working, { ...seen, entities });
  const lookUp = draftLookUp(working, { ...seen, entities });
  const texts = new Map<string, ReadText | undefined>();
  const isSeen = (id: string): boolean => seen.entities.has(id) || isInCase(id) || !isSomebody(asEntityId(id));
  const open = openDrafts(box, working);
  const waiting = new Map(
    open.flatMap(({ draft }) => (whomItNames(draft).every(isSeen) ? [[draftHash(draft), draft.id as string]] : [])),
  );
  const known = knownClaims(working);
  const lines: BoxLine[] = [];
  const laid = new Set<string>();
  let drafts = open.length;

  const textOf = (source: string): ReadText | undefined => {
    if (!texts.has(source)) {
      const text = partOf(working, "texts", source);
      texts.set(
        source,
        text === undefined
          ? undefined
          : { source, text, find: quoteFinder(text), named: new Map(), standsThere: wordsFinder(text) },
      );
    }
    return texts.get(source);
  };

  const called = calledInCase(working);
  const judge: ProposalJudge = {
    taken: () => lines.splice(0),
    judgeExcerpt(excerpt, proposing) {
      const at = readable(excerpt.source ?? "");
      if ("taken" in at) return at;
      const made = proposalOfExcerpt(excerpt, at, called);
      if ("reasons" in made) return { taken: false, reasons: made.reasons };
      const whole = ProposalSchema.safeParse(made.proposal);
      return whole.success ? judge.judge(whole.data, proposing) : leftOpen(made.proposal, at, proposing);
    },
    judge(given, proposing) {
      const at = readable(given.source);
      if ("taken" in at) return at;
      const proposal = underFree(given);
      const { brought, troubles } = comeAlong(proposal, at);
      for (const [id, entity] of brought) entities.set(id, entity);
      const draft = draftOf(proposal, working, entities, proposing);
      const judged = judgeDraft(draft, { by: proposing.by, at: proposing.at });
      const found = judged.troubles.map(forPrograms);
      const placed = { working, at, passage: judged.passage, brought: entities };
      const against = [
        ...troubles,
        ...found.filter(({ rule, isRefusal }) => isRefusal && rule !== "entity-undecided"),
        ...voicesTroubles(proposal, placed),
        ...wordsTroubles(proposal, at.standsThere),
        ...before(draft, found),
      ];
      if (against.length > 0) {
        for (const id of brought.keys()) entities.delete(id);
        return { taken: false, reasons: eachOnce(against) };
      }

      const remarks = found.filter(({ rule: named, isRefusal }) => !isRefusal || named === "entity-undecided");
      return take(draft, brought.values(), String(draft.claim.statement), remarks);
    },
  };
  return judge;

  /** The text that is proposed of, or why nothing can be. */
  function readable(source: string): ReadText | ProposalAnswer {
    if (drafts >= MOST_WAITING)
      return refused(
        "too-many",
        `${drafts} drafts wait already`,
        "a person has to look through them first: `sayswho drafts CASE`",
      );
    if (partOf(working, "sources", source) === undefined) {
      const guess = didYouMean(
        source,
        [...partsOf(working, "sources")].map(([id]) => id),
      );
      const mend = "a source comes in by a person: `sayswho add CASE FILE`";
      return refused(
        "source-unknown",
        source === "" ? "it names no source" : `there is no source "${source.slice(0, 200).toWellFormed()}"`,
        guess === undefined ? mend : `did you mean "${guess}"? Else ${mend}`,
      );
    }
    return (
      textOf(source) ??
      refused(
        "no-text",
        `the text of "${source}" is not at hand`,
        `a person has to bring it: \`sayswho attach CASE ${source} FILE\``,
      )
    );
  }

  /** A draft in which something is for a person to say; its words and its speaker are held against the text all the same. */
  function leftOpen(open: OpenProposal, at: ReadText, proposing: Proposing): ProposalAnswer {
    const filled = filledIn(open);
    if ("reasons" in filled) return { taken: false, reasons: filled.reasons };
    const draft = openDraftOf(open, proposing);
    const looked = lookUp(draft);
    const found = looked.troubles.map(forPrograms);
    const placed = { working, at, passage: looked.passage, brought: entities };
    const against = [
      ...found.filter(({ isRefusal }) => isRefusal),
      ...(open.attribution === undefined ? [] : voicesTroubles(filled.proposal, placed)),
      ...wordsTroubles(filled.proposal, at.standsThere),
      ...before(draft, found),
    ];
    if (against.length > 0) return { taken: false, reasons: eachOnce(against) };
    const said = remark(
      "left-open",
      `a person has to say: ${whatIsOpen(open).join(", ")}`,
      `\`sayswho drafts CASE change ${draft.id} --set …\``,
    );
    return take(draft, [], `“${open.quote.exact.replace(/\s+/g, " ").slice(0, 200).toWellFormed()}”`, [...found, said]);
  }

  /** Puts a draft among those that wait. */
  function take(
    draft: Draft,
    brought: Iterable<Entity>,
    statement: string,
    remarks: readonly DraftTrouble[],
  ): ProposalAnswer {
    drafts += 1;
    waiting.set(draftHash(draft), draft.id);
    laid.add(draft.id);
    for (const entity of brought) lines.push({ entity });
    lines.push(draft);
    const isEvened = remarks.some((each) => each.rule === "quote-evened");
    return {
      taken: true,
      draft: draft.id,
      statement,
      quote: isEvened ? "but for white space and quotation marks" : "exact",
      remarks,
    };
  }

  function isInCase(id: string): boolean {
    return partOf(working, "entities", id) !== undefined;
  }

  /** Whom a proposal brings along and nobody has yet; an id that is there is given to nobody else. */
  function comeAlong(
    proposal: Proposal,
    { text, source }: ReadText,
  ): { readonly brought: ReadonlyMap<string, Entity>; readonly troubles: readonly DraftTrouble[] } {
    const brought = new Map<string, Entity>();
    const troubles: DraftTrouble[] = [];
    for (const each of proposal.entities) {
      const isThere = isInCase(each.id);
      const waits = entities.get(each.id) ?? brought.get(each.id);
      const entity = entityOf(each);
      if (!isThere && waits !== undefined && proposalHash(waits) === proposalHash(entity)) continue;
      if (isThere || waits !== undefined)
        troubles.push(
          refusal(
            "duplicate-id",
            `there is ${isThere ? "an entity" : "another proposal"} "${each.id}" already`,
            isThere ? "leave it out of `entities` if it is the same, else give another id" : "give another id",
          ),
        );
      else if (each.named && !nameMatcher([{ name: each.name, instead: "" }]).mentions(text))
        troubles.push(
          refusal(
            "name-not-in-text",
            `the text of "${source}" does not have the name “${each.name}”`,
            "name them as the text does; `named: false` of somebody whom it only describes",
          ),
        );
      else brought.set(each.id, entity);
    }
    return { brought, troubles };
  }

  /** Whether the same was there before: in the case, among what waits, or among what a person refused; why, is told to people alone. */
  function before(draft: Draft, found: readonly DraftTrouble[]): readonly DraftTrouble[] {
    const hash = draftHash(draft);
    const waits = waiting.get(hash);
    const told = known(draft.claim.source, hash, draft);
    const again = found.find(({ rule }) => rule === "refused-before");
    return [
      ...(waits === undefined
        ? []
        : [
            rule(
              "proposed-before",
              `it waits already${seen.drafts.has(waits) || laid.has(waits) ? `, as ${waits}` : ""}`,
              "go on to another passage",
            ),
          ]),
      ...(told === undefined ? [] : [rule("in-case", `the case has it, as ${told}`, "go on to another passage")]),
      ...(again === undefined
        ? []
        : [rule("refused-before", "a person has refused the same", "leave it, or propose what the text does say")]),
    ];
  }
}

interface ReadText extends TextAtHand {
  readonly standsThere: (words: string) => boolean;
}

const rule = (named: ProposalRule, message: string, mend: string): DraftTrouble => refusal(named, message, mend);

const refused = (named: ProposalRule, message: string, mend: string): ProposalAnswer => ({
  taken: false,
  reasons: [rule(named, message, mend)],
});

/** A trouble as a program is told of it: without a text it is refused, and it has no reading of its own to go by. */
function forPrograms(trouble: DraftTrouble): DraftTrouble {
  if (trouble.rule === "no-text") return { ...trouble, isRefusal: true };
  return trouble.rule === "speaker-not-in-text"
    ? { ...trouble, mend: "name who speaks there; `unattributed` where the text does not tell who" }
    : trouble;
}

/** One reason may be found by two who look. */
const eachOnce = (troubles: readonly DraftTrouble[]): readonly DraftTrouble[] => [
  ...new Map(troubles.map((trouble) => [`${trouble.rule} ${trouble.message}`, trouble])).values(),
];
