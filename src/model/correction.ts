import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { ClaimIdSchema, EntityIdSchema, RecordIdSchema, SourceIdSchema } from "./id.ts";
import { TextSchema } from "./text.ts";

const TargetSchema = z.union(
  [
    z.strictObject({ claim: ClaimIdSchema.describe("The claim that was changed.") }),
    z.strictObject({ source: SourceIdSchema.describe("The source that was changed.") }),
    z.strictObject({ entity: EntityIdSchema.describe("The entity that was changed.") }),
  ],
  { error: "one of `claim: ID`, `source: ID` or `entity: ID`" },
);

/** What was changed in the case, when and why. The file only grows: withdrawing is a dated event, never a deletion. */
export const CorrectionSchema = z.strictObject({
  id: RecordIdSchema.describe("Names the correction within its file."),
  of: TargetSchema.describe("What was changed."),
  when: EdtfSchema.describe("When it was changed (EDTF)."),
  change: TextSchema.describe("What was changed, in words."),
  why: TextSchema.describe("Why."),
});
export type Correction = DeepReadonly<z.infer<typeof CorrectionSchema>>;
