import { type Draft, DraftSchema } from "../../model/draft.ts";
import { type Entity, EntitySchema } from "../../model/entity.ts";
import type { NewEntity, Proposal } from "../../model/proposal.ts";
import { EMPTY_BOX } from "../drafts/draft-box.ts";
import { draftHash } from "../drafts/draft-hash.ts";
import { sentenceOfDraft } from "../drafts/sentence-of-draft.ts";
import type { WorkingCase } from "../working-case.ts";
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
  };
  const statement = sentenceOfDraft({ ...claim, statement: "" } as Draft["claim"], working, {
    ...EMPTY_BOX,
    entities: brought,
  });
  const hash = draftHash({ claim: { ...claim, statement } } as unknown as Draft);
  return DraftSchema.parse({
    id: draftIdOf(proposal.source, hash),
    proposedBy: by,
    proposedAt: at,
    ...(from !== undefined && { from }),
    ...(why !== undefined && { why }),
    speakerAt: attribution.flatMap(({ at: named }, step) => (named === undefined ? [] : [{ step, quote: named }])),
    claim: { ...claim, statement },
  });
}
