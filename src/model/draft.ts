import { z } from "zod";
import { ClaimSchema } from "./claim.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { RecordIdSchema } from "./id.ts";
import { TextSchema } from "./text.ts";

/** A claim as somebody or something proposes it: no edge, in no count, picture or export, until a person has accepted it. */
export const DraftSchema = z.strictObject({
  id: RecordIdSchema.describe("Names the draft within its file."),
  proposedBy: TextSchema.describe("Who or what proposes it; leaves the case only when asked."),
  proposedAt: EdtfSchema.describe("When it was proposed (EDTF)."),
  why: TextSchema.optional().describe("Why, in the words of whoever proposes it."),
  claim: ClaimSchema.describe("The claim that is proposed, as it would stand in the case."),
});
export type Draft = DeepReadonly<z.infer<typeof DraftSchema>>;
