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

const ProceduralSchema = z.strictObject({
  status: z.enum(PROCEDURAL_STATES).describe("How far proceedings have come."),
  asOf: EdtfSchema.describe("As of when the source says so (EDTF)."),
});

/** Why a claim was withdrawn: its speaker took it back, or the coder misread it. */
export const WITHDRAWALS = ["recanted", "miscoded"] as const;
export type Withdrawal = (typeof WITHDRAWALS)[number];

const WithdrawalSchema = z
  .strictObject({
    kind: z
      .enum(WITHDRAWALS)
      .default("miscoded")
      .describe(
        "Why: `recanted`, its speaker took it back, as `source` and `anchor` show; or `miscoded`, it was our mistake.",
      ),
    when: EdtfSchema.describe("When it was withdrawn (EDTF)."),
    why: TextSchema.describe("Why."),
    source: SourceIdSchema.optional().describe("Of a recanted claim: the work in which it was taken back."),
    anchor: AnchorSchema.optional().describe("Of a recanted claim: the passage that takes it back."),
    workWithheld: z
      .literal(true)
      .optional()
      .describe("Of a recanted claim: true where the work in which it was taken back was left behind."),
    supersededBy: ClaimIdSchema.optional().describe("The claim that stands in its place."),
  })
  .refine(
    ({ kind, source, anchor, workWithheld }) =>
      kind === "miscoded" || workWithheld || (source !== undefined && anchor !== undefined),
    {
      error: "the `source` and the `anchor` of the passage that takes it back",
      path: ["kind"],
    },
  )
  .refine(
    ({ kind, source, anchor, workWithheld }) =>
      kind === "recanted" || (source === undefined && anchor === undefined && workWithheld === undefined),
    { error: "`kind: recanted` beside a source and an anchor", path: ["kind"] },
  )
  .refine(({ source, anchor, workWithheld }) => !workWithheld || (source === undefined && anchor === undefined), {
    error: "either the `source` and the `anchor`, or `workWithheld`",
    path: ["workWithheld"],
  });

/** What a further passage of the same source adds to a claim. */
export const PASSAGE_ROLES = ["speaker", "date", "headline", "caption", "context"] as const;
export type PassageRole = (typeof PASSAGE_ROLES)[number];

const FurtherPassageSchema = z.strictObject({
  role: z
    .enum(PASSAGE_ROLES)
    .describe(
      "What the passage adds: who speaks, when it was, what the headline or a caption says, or what surrounds it.",
    ),
  anchor: AnchorSchema.describe("Where it stands in the same source's text."),
});

const AttributionSchema = z.tuple([StepSchema], StepSchema, {
  error: "a list of steps, the origin first; at least one",
});

const ClaimShapeSchema = z
  .strictObject({
    id: ClaimIdSchema.describe("Names the claim, and so the edge, wherever it travels."),
    subject: EntityIdSchema.describe("Who or what the claim is about: the actor, where the text has a passive."),
    predicate: z
      .enum(PREDICATE_IDS)
      .describe("What is claimed: a word of the vocabulary (`sayswho vocabulary`); the weaker one where two fit."),
    object: EntityIdSchema.optional().describe("The other end of the edge; either this or `value`."),
    value: TextSchema.optional().describe("What a remark says of its subject; either this or `object`."),
    polarity: z.enum(POLARITIES).default("asserts").describe("Whether it says that something is so, or denies it."),
    allegation: z
      .literal(true, { error: "`allegation: true`; every claim is an allegation, and there is no other kind" })
      .describe("Always true: every claim is an allegation."),
    source: SourceIdSchema.describe("The work that was read."),
    anchor: AnchorSchema.describe("The passage the claim stands on."),
    alsoAt: z
      .array(FurtherPassageSchema)
      .default([])
      .describe("Further passages of the same source that it stands on."),
    statement: TextSchema.describe("One sentence in our own words, led by its speaker."),
    attribution: AttributionSchema.describe(
      "Who says it and through whom: the origin first, the source that was read left out.",
    ),
    hedges: z.array(TextSchema).default([]).describe('Words that hold the claim back, verbatim, such as "allegedly".'),
    time: EdtfTimeSchema.optional().describe(
      "When it is said to have happened: the words of the text, and their EDTF.",
    ),
    place: EntityIdSchema.optional().describe("Where it is said to have happened."),
    qualifiers: z
      .record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/), TextSchema)
      .default({})
      .describe("More about it, such as `role` in the words of the text, or `amount`."),
    procedural: ProceduralSchema.optional().describe("How far proceedings about it have come."),
    outcome: z.array(ClaimIdSchema).default([]).describe("Claims that tell how it ended, such as an acquittal."),
    recordedBy: TextSchema.optional().describe("Who coded it; leaves the case only when asked."),
    recordedAt: EdtfSchema.optional().describe("When it was coded (EDTF)."),
    status: z
      .enum(["standing", "withdrawn"])
      .default("standing")
      .describe("Withdrawing is a dated event, never a deletion."),
    withdrawal: WithdrawalSchema.optional().describe("Of a withdrawn claim: when and why."),
    note: TextSchema.optional().describe("A remark of the coder's."),
  })
  .refine((claim) => (claim.object === undefined) !== (claim.value === undefined), {
    error: "either an `object` (another entity: an edge) or a `value` (a remark on the subject), and not both",
    path: ["object"],
  })
  .refine((claim) => (claim.status === "withdrawn") === (claim.withdrawal !== undefined), {
    error: "`status: withdrawn` together with a `withdrawal` that says when and why",
    path: ["status"],
  });

/** The mark, where a claim is told in another shape than its own: there it is the same literal. */
export const AllegationSchema = ClaimShapeSchema.shape.allegation;

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
  const { object, value } = claim;
  const base = copyBut(claim, "object", "value");
  return Object.assign(base, object !== undefined ? { attribution, object } : { attribution, value: value ?? "" });
});

function withStance(step: z.infer<typeof StepSchema>, polarity: Polarity): Step {
  return Object.assign(copyBut(step), { polarity: step.polarity ?? usualStance(step.mode, polarity) });
}

/** Field by field: of each object that is spread, an engine keeps a description of its own, of very many as much as they take themselves. */
function copyBut<T extends object, K extends keyof T = never>(fields: T, ...left: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = {};
  for (const name in fields) if (!left.includes(name as unknown as K)) copy[name] = fields[name];
  return copy as Omit<T, K>;
}

/** The stance a step has when its record names none; the writer leaves it out again. */
export function usualStance(mode: Step["mode"], polarity: Polarity): Step["polarity"] {
  return isCarrier(mode) ? "neutral" : polarity;
}
