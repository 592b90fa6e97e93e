import { type Draft, DraftSchema } from "../../model/draft.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import { type Proposal, ProposalSchema } from "../../model/proposal.ts";
import { draftHash } from "../drafts/draft-hash.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";
import type { TextAtHand } from "../drafts/speaker-rule.ts";
import { draftIdOf } from "./box-for-programs.ts";
import type { CalledInCase } from "./called-in-case.ts";
import type { Proposing } from "./draft-of-proposal.ts";
import type { Excerpt } from "./excerpt.ts";
import { misfitInWords } from "./misfit-in-words.ts";
import { quoteOfExcerpt } from "./quote-of-excerpt.ts";

/** A proposal as far as somebody tells it; what is not there is for a person to say. */
export interface OpenProposal {
  readonly source: string;
  readonly quote: Proposal["quote"];
  readonly attribution?: readonly {
    readonly by: string;
    readonly mode: string;
    readonly at?: { readonly exact: string };
    readonly cue?: string;
  }[];
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly value?: string;
  readonly polarity?: string;
  readonly why?: string;
}

/** A proposal under the ids of the case, as far as an excerpt tells one; or why it is none. */
export function proposalOfExcerpt(
  excerpt: Excerpt,
  at: TextAtHand,
  called: CalledInCase,
): { readonly proposal: OpenProposal } | { readonly reasons: readonly DraftTrouble[] } {
  const quote = quoteOfExcerpt(excerpt, at);
  const reasons: DraftTrouble[] = quote.ok ? [] : [quote.reason];
  const id = (name: string | undefined): string | undefined => {
    if (name === undefined) return undefined;
    const found = called(name);
    if (found.ok) return found.id;
    reasons.push(found.reason);
    return undefined;
  };
  const { speaker, speakerAt, cue, predicate, value, denies, why } = excerpt;
  const [by, subject, object] = [id(speaker), id(excerpt.subject), id(excerpt.object)];
  if (!quote.ok || reasons.length > 0) return { reasons };

  const step = { mode: "says", ...(speakerAt && { at: { exact: speakerAt } }), ...(cue !== undefined && { cue }) };
  return {
    proposal: {
      source: at.source,
      quote: quote.quote,
      ...(by !== undefined && { attribution: [{ by, ...step }] }),
      ...(subject !== undefined && { subject }),
      ...(predicate !== undefined && { predicate }),
      ...(object !== undefined && { object }),
      ...(value !== undefined && { value }),
      ...(denies === true && { polarity: "denies" }),
      ...(why !== undefined && { why: why.replace(/\s+/g, " ").slice(0, 900).toWellFormed() }),
    },
  };
}

const MOST_TOLD = 4;

/** The proposal with what is open filled in by nothing, so that what is told can be held against its shape and the text. */
export function filledIn(
  open: OpenProposal,
): { readonly proposal: Proposal } | { readonly reasons: readonly DraftTrouble[] } {
  const hasEnd = open.object !== undefined || open.value !== undefined;
  const filled = ProposalSchema.safeParse({
    ...{ subject: "x", predicate: "linked-to", attribution: [{ by: UNATTRIBUTED, mode: "says" }] },
    ...(hasEnd ? {} : { value: "x" }),
    ...open,
  });
  if (filled.success) return { proposal: filled.data };
  return {
    reasons: filled.error.issues
      .slice(0, MOST_TOLD)
      .map((issue) => refusal("not-a-proposal", misfitInWords(issue, open), "mend it, or leave it out")),
  };
}

/** What a person has to say of it, each in the word by which it is set. */
export const whatIsOpen = ({ subject, predicate, object, value, attribution }: OpenProposal): readonly string[] => [
  ...(subject === undefined ? ["subject"] : []),
  ...(predicate === undefined ? ["predicate"] : []),
  ...(object === undefined && value === undefined ? ["object"] : []),
  ...(attribution === undefined ? ["speaker"] : []),
  "statement",
];

/** The draft that it comes to: it cannot be accepted before somebody has said what is open. */
export function openDraftOf(open: OpenProposal, { by, at, from }: Proposing): Draft {
  const { quote, attribution, why, ...fields } = open;
  const steps = attribution?.map(({ at: named, ...step }) => step);
  const claim = { ...fields, anchor: quote, ...(steps !== undefined && { attribution: steps }) };
  return DraftSchema.parse({
    id: draftIdOf(open.source, draftHash({ claim } as unknown as Draft)),
    proposedBy: by,
    proposedAt: at,
    ...(from !== undefined && { from }),
    ...(why !== undefined && { why }),
    speakerAt: (attribution ?? []).flatMap(({ at: named }, step) =>
      named === undefined ? [] : [{ step, quote: named }],
    ),
    claim,
  });
}
