import { z } from "zod";
import { BASES, STANCES, STEP_MODES, type StepMode, TERMS } from "./attribution.ts";
import { PASSAGE_ROLES, POLARITIES, PROCEDURAL_STATES } from "./claim.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { ENTITY_KINDS } from "./entity.ts";
import { EntityIdSchema, SourceIdSchema, THE_WORK, UNATTRIBUTED } from "./id.ts";
import { PREDICATE_IDS } from "./predicate.ts";
import { TextSchema } from "./text.ts";

/** The longest passage that a proposal may quote, in UTF-16 code units: a claim is one sentence's, and never a whole text's. */
export const LONGEST_QUOTE = 4_000;

/** So many bytes one proposal may have as JSON. */
export const MOST_BYTES_OF_PROPOSAL = 64 * 1024;

/** What no name and no remark has in it: it would steer a terminal, or turn what is read around. */
const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

const words = (most: number) =>
  TextSchema.max(most, { error: `at most ${most} characters` }).refine((text) => !STEERING.test(text), {
    error: "words on one line, without control characters and marks of direction",
  });

/** Words of the source's text: it may have line breaks and marks of direction in it, and then so has the quote. */
const quoted = (most: number) => TextSchema.max(most, { error: `at most ${most} characters` });

const QuoteSchema = z.strictObject({
  exact: quoted(LONGEST_QUOTE).describe(
    "The words, letter for letter as they stand in the source's text; whole words, nothing left out.",
  ),
  prefix: quoted(300).optional().describe("The words right before them, where they stand more than once."),
  suffix: quoted(300).optional().describe("The words right after them, where they stand more than once."),
});

const TimeSchema = z.strictObject({
  raw: quoted(200).describe("The words of the text that say when."),
  edtf: EdtfSchema.optional().describe("The same as EDTF, where the words allow it: 2023-03-13, 2023-03, 2019~."),
});

const stepModes = Object.keys(STEP_MODES) as [StepMode, ...StepMode[]];

const ProposedStepSchema = z.strictObject({
  by: z
    .union([z.literal(UNATTRIBUTED), z.literal(THE_WORK), EntityIdSchema], {
      error: `an entity's id, "${THE_WORK}" or "${UNATTRIBUTED}"`,
    })
    .describe(
      `Who takes this step: an entity's id; "${THE_WORK}" only where the work says it itself and quotes nobody; "${UNATTRIBUTED}" where somebody says it whom the text does not tell.`,
    ),
  mode: z
    .enum(stepModes)
    .describe("What they do: whoever says, writes, posts, … it puts it forward; whoever reports it only passes it on."),
  at: QuoteSchema.optional().describe(
    "The passage that names them, wherever the claim's own passage does not: “he said” needs the sentence that tells who he is.",
  ),
  cue: quoted(200).optional().describe('The word of the text that marks the step, such as "told".'),
  in: SourceIdSchema.optional().describe(
    "The work in which they say it, where it is another than the one that is read.",
  ),
  polarity: z.enum(STANCES).optional().describe("Their own stance, where it is not the claim's."),
  hedges: z.array(quoted(200)).max(8).default([]).describe("Words of the text with which they hold back."),
  time: TimeSchema.optional().describe("When they said it."),
  basis: z.enum(BASES).optional().describe("Of the first: how they know, as far as the text tells."),
  terms: z.enum(TERMS).optional().describe("On which terms they spoke, where the text tells."),
});

/** Somebody whom a proposal speaks of and the case does not have. Who they may be is for a person to say. */
const NewEntitySchema = z.strictObject({
  id: EntityIdSchema.describe("An id that the case does not have."),
  kind: z.enum(ENTITY_KINDS).describe("A state that acts is an organization; a territory is a place."),
  name: words(200).describe("Their name as the text has it; or the words that describe them."),
  named: z.boolean().default(true).describe('False of somebody who is only described, such as "a senior official".'),
  description: words(500).optional().describe("Who they are, as the text tells it."),
});
export type NewEntity = DeepReadonly<z.infer<typeof NewEntitySchema>>;

/**
 * A claim as a program proposes it. It has no sentence of its own: that is made of these fields, so that it is led by its
 * speaker; no position, which is looked up; and no mark, since there is no other kind of claim than an allegation.
 */
export const ProposalSchema = z
  .strictObject({
    source: SourceIdSchema.describe("The work that is read: one that the case has, with its text."),
    quote: QuoteSchema.describe("The passage that the claim stands on."),
    subject: EntityIdSchema.describe("Who acts; where the text has a passive, whoever does it."),
    predicate: z
      .enum(PREDICATE_IDS, { error: "a word of the vocabulary; where none fits, linked-to with `qualifiers.role`" })
      .describe("What is claimed: the weaker word where two fit; where none does, linked-to with `qualifiers.role`."),
    object: EntityIdSchema.optional().describe("The other end; either this or `value`."),
    value: words(400).optional().describe("What a remark says of its subject, where there is no other end."),
    polarity: z.enum(POLARITIES).default("asserts").describe("`denies` where the speaker says that it is not so."),
    attribution: z
      .array(ProposedStepSchema)
      .min(1, { error: "at least one step: who says it" })
      .max(12, { error: "at most 12 steps" })
      .describe(
        "Who says it and through whom: whoever first says it, then whoever passed it on; the source itself is left out.",
      ),
    alsoAt: z
      .array(z.strictObject({ role: z.enum(PASSAGE_ROLES), quote: QuoteSchema }))
      .max(8)
      .default([])
      .describe("Further passages of the same text, such as the one that gives the date."),
    hedges: z
      .array(quoted(200))
      .max(8)
      .default([])
      .describe('Words of the text that hold it back, such as "allegedly".'),
    time: TimeSchema.optional().describe("When it is said to have happened; never when it was said."),
    place: EntityIdSchema.optional().describe("Where it is said to have happened."),
    qualifiers: z
      .record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/), quoted(300))
      .default({})
      .refine((named) => Object.keys(named).length <= 8, { error: "at most 8" })
      .describe("More about it in words of the text, such as `role` or `amount`."),
    procedural: z
      .strictObject({ status: z.enum(PROCEDURAL_STATES), asOf: EdtfSchema })
      .optional()
      .describe("How far proceedings about it have come, as the text tells."),
    entities: z
      .array(NewEntitySchema)
      .max(8)
      .default([])
      .describe("Whom it speaks of and the case does not have; once is enough for all proposals of a batch."),
    why: words(1_000).optional().describe("Why it is read so, for whoever looks at it."),
  })
  .refine(({ object, value }) => (object === undefined) !== (value === undefined), {
    error: "either an `object` (another entity) or a `value` (a remark on the subject), and not both",
    path: ["object"],
  });
export type Proposal = DeepReadonly<z.infer<typeof ProposalSchema>>;
