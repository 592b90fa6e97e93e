import { type Draft, DraftSchema } from "../../model/draft.ts";
import { type Entity, EntitySchema } from "../../model/entity.ts";
import type { NewEntity, Proposal } from "../../model/proposal.ts";
import { draftHash } from "../drafts/draft-hash.ts";
import { statementOf } from "../saying/statement.ts";
import { speakersOf } from "../saying/step-in-words.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import { draftIdOf } from "./box-for-programs.ts";

/** Who proposes, on which day (EDTF), and where it comes from where that is a line of a file. */
export interface Proposing {
  readonly by: string;
  readonly at: string;
  readonly from?: string | undefined;
}

/** Somebody whom the case does not have, as a whole record. */
export const entityOf = (entity: NewEntity): Entity => EntitySchema.parse(entity);

/**
 * The draft that a proposal comes to. The sentence is made here, out of its fields, so that whoever proposes has none; the
 * same proposal has the same id, whenever it comes.
 */
export function draftOf(
  proposal: Proposal,
  working: WorkingCase,
  brought: ReadonlyMap<string, Entity>,
  { by, at, from }: Proposing,
): Draft {
  const { quote, attribution, alsoAt, entities, why, ...fields } = proposal;
  const claim = {
    ...fields,
    anchor: quote,
    alsoAt: alsoAt.map(({ role, quote: further }) => ({ role, anchor: further })),
    attribution: attribution.map(({ at: named, ...step }) => step),
    statement: sentenceOf(proposal, working, brought),
  };
  const hash = draftHash({ claim } as unknown as Draft);
  return DraftSchema.parse({
    id: draftIdOf(proposal.source, hash),
    proposedBy: by,
    proposedAt: at,
    ...(from !== undefined && { from }),
    ...(why !== undefined && { why }),
    speakerAt: attribution.flatMap(({ at: named }, step) => (named === undefined ? [] : [{ step, quote: named }])),
    claim,
  });
}

/** One sentence led by whoever says it; where no predicate is the whole of it, with the words of the text. */
function sentenceOf(proposal: Proposal, working: WorkingCase, brought: ReadonlyMap<string, Entity>): string {
  const { source, attribution, subject, predicate, object, value = "", polarity, qualifiers } = proposal;
  const name = (id: string): string => partOf(working, "entities", id)?.name ?? brought.get(id)?.name ?? id;
  const { speaker, through } = speakersOf(working, attribution, source, name);
  const role =
    predicate === "linked-to" && qualifiers.role !== undefined ? ` (in its words: “${even(qualifiers.role)}”)` : "";
  const end = object === undefined ? value : name(object);
  return statementOf({ speaker, through }, { subject: name(subject), predicate, object: `${end}${role}`, polarity });
}

const even = (words: string): string => words.replace(/\s+/g, " ").trim();
