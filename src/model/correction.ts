import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { ClaimIdSchema, EntityIdSchema, RecordIdSchema, SourceIdSchema } from "./id.ts";
import { TextSchema } from "./text.ts";

const TargetSchema = z.union(
  [
    z.strictObject({ claim: ClaimIdSchema }),
    z.strictObject({ source: SourceIdSchema }),
    z.strictObject({ entity: EntityIdSchema }),
  ],
  { error: "one of `claim: ID`, `source: ID` or `entity: ID`" },
);

/** What was changed in the case, when and why. The file only grows: withdrawing is a dated event, never a deletion. */
export const CorrectionSchema = z.strictObject({
  id: RecordIdSchema,
  of: TargetSchema,
  when: EdtfSchema,
  change: TextSchema,
  why: TextSchema,
});
export type Correction = DeepReadonly<z.infer<typeof CorrectionSchema>>;
