import { z } from "zod";
import { AnchorSchema } from "./anchor.ts";
import { type Attribution, isCarrier, type Step, StepSchema } from "./attribution.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema, EdtfTimeSchema } from "./edtf-time.ts";
import { ClaimIdSchema, type EntityId, EntityIdSchema, SourceIdSchema } from "./id.ts";
import { PREDICATE_IDS } from "./predicate.ts";
import { TextSchema } from "./text.ts";

/** A claim says that something is so, or denies that it is. */
export const POLARITIES = ["asserts", "denies"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How far proceedings about an allegation have come, as far as the source tells. */
export const PROCEDURAL_STATES = ["alleged", "investigated", "charged", "convicted", "acquitted", "dropped"] as const;

const ProceduralSchema = z.strictObject({ status: z.enum(PROCEDURAL_STATES), asOf: EdtfSchema });

const WithdrawalSchema = z.strictObject({
  when: EdtfSchema,
  why: TextSchema,
  supersededBy: ClaimIdSchema.optional(),
});

const AttributionSchema = z.tuple([StepSchema], StepSchema, {
  error: "a list of steps, the origin first; at least one",
});

const ClaimShapeSchema = z
  .strictObject({
    id: ClaimIdSchema,
    subject: EntityIdSchema,
    predicate: z.enum(PREDICATE_IDS),
    object: EntityIdSchema.optional(),
    value: TextSchema.optional(),
    polarity: z.enum(POLARITIES).default("asserts"),
    allegation: z.literal(true, {
      error: "`allegation: true`; every claim is an allegation, and there is no other kind",
    }),
    source: SourceIdSchema,
    anchor: AnchorSchema,
    statement: TextSchema,
    attribution: AttributionSchema,
    hedges: z.array(TextSchema).default([]),
    time: EdtfTimeSchema.optional(),
    place: EntityIdSchema.optional(),
    qualifiers: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/), TextSchema).default({}),
    procedural: ProceduralSchema.optional(),
    recordedBy: TextSchema.optional(),
    recordedAt: EdtfSchema.optional(),
    status: z.enum(["standing", "withdrawn"]).default("standing"),
    withdrawal: WithdrawalSchema.optional(),
    note: TextSchema.optional(),
  })
  .refine((claim) => (claim.object === undefined) !== (claim.value === undefined), {
    error: "either an `object` (another entity: an edge) or a `value` (a remark on the subject), and not both",
    path: ["object"],
  })
  .refine((claim) => (claim.status === "withdrawn") === (claim.withdrawal !== undefined), {
    error: "`status: withdrawn` together with a `withdrawal` that says when and why",
    path: ["status"],
  });

type ParsedClaim = z.infer<typeof ClaimShapeSchema>;

type ClaimBase = DeepReadonly<Omit<ParsedClaim, "object" | "value" | "attribution">> & {
  readonly attribution: Attribution;
};

/** A claim between two entities: one edge, never merged with another. */
export type EdgeClaim = ClaimBase & { readonly object: EntityId; readonly value?: never };

/** A claim without a second end: shown on its subject's page, never drawn as an edge to an invented node. */
export type Remark = ClaimBase & { readonly value: string; readonly object?: never };

/**
 * One telling of one proposition in one source. It cannot be built without source, anchor, a non-empty
 * attribution and the mark `allegation: true`: this type is the first door of the one rule.
 */
export type Claim = EdgeClaim | Remark;

/** Tells the claims that are edges from the remarks. */
export const isEdgeClaim = (claim: Claim): claim is EdgeClaim => claim.object !== undefined;

/** The shape of a claim as people write it; parsing fills in the defaults, each step's polarity among them. */
export const ClaimSchema = ClaimShapeSchema.transform((claim): Claim => {
  const [origin, ...carried] = claim.attribution;
  const attribution: Attribution = [
    withStance(origin, claim.polarity),
    ...carried.map((step) => withStance(step, claim.polarity)),
  ];

  // The refinement above has shown that exactly one of the two is there.
  const { object, value, ...rest } = claim;
  return object !== undefined ? { ...rest, attribution, object } : { ...rest, attribution, value: value ?? "" };
});

function withStance(step: z.infer<typeof StepSchema>, polarity: Polarity): Step {
  return { ...step, polarity: step.polarity ?? usualStance(step.mode, polarity) };
}

/** The stance a step has when its record names none; the writer leaves it out again. */
export function usualStance(mode: Step["mode"], polarity: Polarity): Step["polarity"] {
  return isCarrier(mode) ? "neutral" : polarity;
}
