import { z } from "zod";
import type { Claim } from "./claim.ts";
import type { Correction } from "./correction.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Entity } from "./entity.ts";
import { CaseIdSchema } from "./id.ts";
import type { Mark } from "./mark.ts";
import type { Reading } from "./reading.ts";
import type { Reply } from "./reply.ts";
import type { Source } from "./source.ts";
import { LanguageSchema, TextSchema } from "./text.ts";

/** What `case.yaml` says of the investigation as a whole. */
export const CaseHeaderSchema = z.strictObject({
  id: CaseIdSchema.describe("Names the investigation."),
  title: TextSchema.describe("What it is called; stands above every picture."),
  summary: TextSchema.optional().describe("What it is about, in a few sentences."),
  lang: LanguageSchema.default("en").describe("The language its readers speak."),
  note: TextSchema.optional().describe("A remark of the coder's."),
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
  readonly readings: readonly Reading[];
  /** What positions in the texts mean to a reader; in the order of the sources, then of the positions. */
  readonly marks: readonly Mark[];
}
