import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { EntitySchema } from "./entity.ts";
import { ClaimIdSchema, EntityIdSchema, RecordIdSchema, Sha256Schema, SourceIdSchema } from "./id.ts";
import { SourceSchema } from "./source.ts";
import { TextSchema } from "./text.ts";

const ProposedQuoteSchema = z.strictObject({
  exact: TextSchema.describe("The words, as they stand in the source's text."),
  prefix: TextSchema.optional().describe("The words right before them, where they stand more than once."),
  suffix: TextSchema.optional().describe("The words right after them, where they stand more than once."),
});

const SpeakerAtSchema = z.strictObject({
  step: z.int().min(0).describe("Which step of the attribution, the origin being 0."),
  quote: ProposedQuoteSchema.describe("The passage of the source that names who takes it."),
});

/** The claim that a draft proposes: as it would stand in the case, but nobody has judged it, its passages may be words alone, and what it is about may be wrong in any way. */
const ProposedClaimSchema = z.looseObject({
  subject: EntityIdSchema.optional(),
  source: SourceIdSchema,
  anchor: z.looseObject({}),
});

/** A claim as somebody or something proposes it: no edge, in no count, picture or export, until a person has accepted it. */
export const DraftSchema = z.strictObject({
  id: RecordIdSchema.describe("Names the draft among all drafts of a case."),
  proposedBy: TextSchema.describe("Who or what proposes it; leaves the case only when asked."),
  proposedAt: EdtfSchema.describe("When it was proposed (EDTF)."),
  why: TextSchema.optional().describe("Why, in the words of whoever proposes it."),
  from: TextSchema.optional().describe('Which row of which file it was made of, such as "links.csv, line 12".'),
  speakerAt: z.array(SpeakerAtSchema).default([]).describe("For each speaker the passage that names them."),
  claim: ProposedClaimSchema.describe(
    "The claim that is proposed, as it would stand in the case; a passage may be `anchor: {exact: …}` alone.",
  ),
});
export type Draft = DeepReadonly<z.infer<typeof DraftSchema>>;

/** Somebody whom drafts speak of and the case does not have: comes into it with the first of them that is accepted. */
export const ProposedEntitySchema = z.strictObject({ entity: EntitySchema });
export type ProposedEntity = DeepReadonly<z.infer<typeof ProposedEntitySchema>>;

/** A work that drafts stand in and the case does not have, with the text that their quotes are looked up in. */
export const ProposedSourceSchema = z.strictObject({
  source: SourceSchema,
  text: z.string().optional(),
  isExcerpt: z
    .literal(true)
    .optional()
    .describe("True where that text is made of the passages that a file quotes: it does not tell who speaks."),
});
export type ProposedSource = DeepReadonly<z.infer<typeof ProposedSourceSchema>>;

const by = {
  of: Sha256Schema.describe(
    "Hash of the proposal that was decided on: of another under the same id nothing is decided.",
  ),
  by: TextSchema,
  at: EdtfSchema,
};

/** What somebody decided in the queue, of one proposal as it was. Of what was refused the rule, a hash and the why are kept, and no words: nobody stands behind them. */
export const DecisionSchema = z.union([
  z.strictObject({ draft: RecordIdSchema, accepted: ClaimIdSchema, ...by }),
  z.strictObject({ draft: RecordIdSchema, refused: TextSchema, sha256: Sha256Schema, why: TextSchema, ...by }),
  z.strictObject({ draft: RecordIdSchema, reopened: z.literal(true), ...by }),
  z.strictObject({ entity: EntityIdSchema, is: EntityIdSchema.nullable(), ...by }),
  z.strictObject({ entity: EntityIdSchema, undecided: z.literal(true), ...by }),
]);
export type Decision = DeepReadonly<z.infer<typeof DecisionSchema>>;
