import { z } from "zod";
import { AnchorSchema } from "./anchor.ts";
import { StepSchema } from "./attribution.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { RecordIdSchema, SourceIdSchema } from "./id.ts";
import { TextSchema } from "./text.ts";

/** How far somebody has come with a source. */
export const READING_STATUSES = ["unread", "reading", "read"] as const;

const FrameSchema = z.strictObject({
  id: RecordIdSchema.describe("Names the frame within its reading."),
  parts: z
    .array(AnchorSchema)
    .min(1, { error: "at least one stretch of the text" })
    .describe("The stretches over which somebody speaks; several where a quotation breaks off and goes on."),
  steps: z
    .array(StepSchema)
    .min(1, { error: "at least one step" })
    .describe("Who speaks and through whom: the chain that claims made inside take over."),
  within: RecordIdSchema.optional().describe("The frame that this one lies in."),
});

/** How far a source is coded: who speaks over which stretches of its text, and where there is nothing to claim. */
export const ReadingSchema = z.strictObject({
  source: SourceIdSchema.describe("The work that is read; one reading a work."),
  status: z.enum(READING_STATUSES).default("unread").describe("How far it is read."),
  by: z.array(TextSchema).default([]).describe("Who reads it; leaves the case only when asked."),
  frames: z.array(FrameSchema).default([]).describe("Who speaks over which stretches."),
  nothing: z.array(AnchorSchema).default([]).describe("Where there is nothing to claim."),
});
export type Reading = DeepReadonly<z.infer<typeof ReadingSchema>>;
