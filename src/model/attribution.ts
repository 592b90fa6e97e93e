import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfTimeSchema } from "./edtf-time.ts";
import { type EntityId, EntityIdSchema, SourceIdSchema, THE_WORK, UNATTRIBUTED } from "./id.ts";
import { TextSchema } from "./text.ts";

/**
 * What somebody does with a claim. A speaker puts it forward as their own; a carrier passes on another's words,
 * which is no endorsement. An origin is never a carrier.
 */
export const STEP_MODES = {
  says: "speaker",
  writes: "speaker",
  posts: "speaker",
  testifies: "speaker",
  announces: "speaker",
  alludes: "speaker",
  infers: "speaker",
  quotes: "carrier",
  reports: "carrier",
  republishes: "carrier",
  translates: "carrier",
} as const;
export type StepMode = keyof typeof STEP_MODES;

const stepModes = Object.keys(STEP_MODES) as [StepMode, ...StepMode[]];

/** True where the mode only passes on what another said. */
export const isCarrier = (mode: StepMode): boolean => STEP_MODES[mode] === "carrier";

/** What the speaker stands to gain or lose by the claim, as far as the record shows. */
export const INTERESTS = ["party", "adverse", "against-own-interest", "none-known", "unknown"] as const;
export type Interest = (typeof INTERESTS)[number];

/** A speaker asserts or denies; a carrier is neutral unless the text shows a stance. */
export const STANCES = ["asserts", "denies", "neutral"] as const;
export type Stance = (typeof STANCES)[number];

/** How an origin knows what it says, as far as the source tells. The first two are first-hand. */
export const BASES = ["saw", "took-part", "was-told", "read", "infers"] as const;
export type Basis = (typeof BASES)[number];

/** True where the origin was there: it saw what it tells of, or took part in it. */
export const isFirstHand = (basis: Basis | undefined): boolean => basis === "saw" || basis === "took-part";

/** On which terms somebody spoke. What was said off the record leaves in nothing. */
export const TERMS = ["on-record", "background", "off-record"] as const;
export type Terms = (typeof TERMS)[number];

/**
 * One step of an attribution: who, in which work, with which word. Polarity and hedges are this speaker's own.
 * A polarity left out is filled in by the claim: speakers take the claim's, carriers are neutral.
 */
export const StepSchema = z.strictObject({
  by: z
    .union([z.literal(UNATTRIBUTED), z.literal(THE_WORK), EntityIdSchema], {
      error: `an entity's id, "${THE_WORK}" or "${UNATTRIBUTED}"`,
    })
    .describe(
      `Who takes this step: an entity's id; "${THE_WORK}" for the work itself (that of \`in\`, or the one that was read: its own voice); "${UNATTRIBUTED}" where the text does not tell who.`,
    ),
  in: SourceIdSchema.optional().describe(
    "The work in which they say it, where it is another than the one that was read.",
  ),
  workWithheld: z
    .literal(true)
    .optional()
    .describe(
      "True where the work in which they say it was left behind, so that the way to it is not taken for shorter.",
    ),
  cue: TextSchema.optional().describe('The word of the text that marks the step, such as "told" or "according to".'),
  mode: z
    .enum(stepModes)
    .describe(
      "What they do with it. Speakers put it forward as their own; carriers (quotes, reports, …) only pass it on.",
    ),
  polarity: z
    .enum(STANCES)
    .optional()
    .describe("Their own stance; left out, speakers take the claim's polarity and carriers are neutral."),
  hedges: z.array(TextSchema).default([]).describe('Words with which they hold back, verbatim, such as "reportedly".'),
  inferred: z.boolean().default(false).describe("True where the step is our reading and the text does not say it."),
  interest: z
    .enum(INTERESTS)
    .default("unknown")
    .describe("What they stand to gain or lose by the claim, as far as the record shows."),
  time: EdtfTimeSchema.optional().describe("When they said it."),
  basis: z.enum(BASES).optional().describe("Of an origin: how it knows, as far as the text tells."),
  terms: z
    .enum(TERMS)
    .optional()
    .describe("The terms on which they spoke. What is off the record leaves in no export, push or published page."),
});

/** Tells whether a step is taken by an entity of the case, and not by a work itself or a voice without a name. */
export const isSomebody = (by: Step["by"]): by is EntityId => by !== UNATTRIBUTED && by !== THE_WORK;

type ParsedStep = z.infer<typeof StepSchema>;

/** A step as it stands in a loaded case: its polarity is always there. */
export type Step = DeepReadonly<Omit<ParsedStep, "polarity"> & { polarity: Stance }>;

/** Origin first, then whoever passed it on; the source that was read is the outermost and is not repeated. Never empty. */
export type Attribution = readonly [Step, ...Step[]];
