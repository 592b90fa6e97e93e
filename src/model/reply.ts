import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { ClaimIdSchema, EntityIdSchema, RecordIdSchema, SourceIdSchema } from "./id.ts";
import { TextSchema } from "./text.ts";

/**
 * Whether somebody was asked, and what came of it. "none-reported": the source shows no answer, and whether anybody asked
 * it does not show. "unsafe-to-seek" is said as "not asked" in what is published.
 */
export const REPLY_STATUSES = [
  "none-reported",
  "not-sought",
  "sought",
  "declined",
  "received",
  "unsafe-to-seek",
] as const;
export type ReplyStatus = (typeof REPLY_STATUSES)[number];

/** Who asked: the makers of this case, or the source that was read. */
export const REPLY_SEEKERS = ["us", "source"] as const;
export type ReplySeeker = (typeof REPLY_SEEKERS)[number];

/** Who was asked about which claims, and what came back. Shown wherever the allegation is, "none reported" too. */
export const ReplySchema = z.strictObject({
  id: RecordIdSchema.describe("Names the reply within its file."),
  asked: EntityIdSchema.describe("Who is accused, and was or was not asked."),
  about: z
    .array(ClaimIdSchema)
    .min(1, { error: "at least one claim" })
    .describe("The claims that they were asked about."),
  status: z
    .enum(REPLY_STATUSES)
    .describe(
      "`none-reported`: the source shows no answer; the others say whether somebody asked, and what came of it.",
    ),
  soughtBy: z.enum(REPLY_SEEKERS).optional().describe("Who asked: we, or the source that was read."),
  when: EdtfSchema.optional().describe("When they were asked or answered (EDTF)."),
  text: TextSchema.optional().describe("What they answered, in our own words or theirs."),
  source: SourceIdSchema.optional().describe("The work in which the answer stands."),
});
export type Reply = DeepReadonly<z.infer<typeof ReplySchema>>;
