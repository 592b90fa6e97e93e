import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { ClaimIdSchema, EntityIdSchema, RecordIdSchema, SourceIdSchema } from "./id.ts";
import { TextSchema } from "./text.ts";

/** Whether somebody was asked, and what came of it. */
export const REPLY_STATUSES = ["not-sought", "sought", "declined", "received", "unsafe-to-seek"] as const;
export type ReplyStatus = (typeof REPLY_STATUSES)[number];

/** Who was asked about which claims, and what came back. Shown wherever the allegation is, "not sought" too. */
export const ReplySchema = z.strictObject({
  id: RecordIdSchema,
  asked: EntityIdSchema,
  about: z.array(ClaimIdSchema).min(1, { error: "at least one claim" }),
  status: z.enum(REPLY_STATUSES),
  when: EdtfSchema.optional(),
  text: TextSchema.optional(),
  source: SourceIdSchema.optional(),
});
export type Reply = DeepReadonly<z.infer<typeof ReplySchema>>;
