import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfTimeSchema } from "./edtf-time.ts";
import { EntityIdSchema, SourceIdSchema, UNATTRIBUTED } from "./id.ts";
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

/**
 * One step of an attribution: who, in which work, with which word. Polarity and hedges are this speaker's own.
 * A polarity left out is filled in by the claim: speakers take the claim's, carriers are neutral.
 */
export const StepSchema = z.strictObject({
  by: z.union([z.literal(UNATTRIBUTED), EntityIdSchema], { error: `an entity's id, or "${UNATTRIBUTED}"` }),
  in: SourceIdSchema.optional(),
  cue: TextSchema.optional(),
  mode: z.enum(stepModes),
  polarity: z.enum(STANCES).optional(),
  hedges: z.array(TextSchema).default([]),
  inferred: z.boolean().default(false),
  interest: z.enum(INTERESTS).default("unknown"),
  time: EdtfTimeSchema.optional(),
});

type ParsedStep = z.infer<typeof StepSchema>;

/** A step as it stands in a loaded case: its polarity is always there. */
export type Step = DeepReadonly<Omit<ParsedStep, "polarity"> & { polarity: Stance }>;

/** Origin first, then whoever passed it on; the source that was read is the outermost and is not repeated. Never empty. */
export type Attribution = readonly [Step, ...Step[]];
