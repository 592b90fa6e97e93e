import { z } from "zod";
import type { Claim } from "./claim.ts";
import type { Correction } from "./correction.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Entity } from "./entity.ts";
import { CaseIdSchema } from "./id.ts";
import type { Reply } from "./reply.ts";
import type { Source } from "./source.ts";
import { LanguageSchema, TextSchema } from "./text.ts";

/** What `case.yaml` says of the investigation as a whole. */
export const CaseHeaderSchema = z.strictObject({
  id: CaseIdSchema,
  title: TextSchema,
  summary: TextSchema.optional(),
  lang: LanguageSchema.default("en"),
  note: TextSchema.optional(),
});
export type CaseHeader = DeepReadonly<z.infer<typeof CaseHeaderSchema>>;

/** The records of one investigation, as its files hold them. */
export interface CaseRecords {
  readonly header: CaseHeader;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly replies: readonly Reply[];
  readonly corrections: readonly Correction[];
}
