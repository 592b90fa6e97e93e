import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { EntityIdSchema, Sha256Schema, SourceIdSchema } from "./id.ts";
import { JoinSchema } from "./join.ts";
import { LanguageSchema, TextSchema, WebAddressSchema } from "./text.ts";

/** What kind of work a source is. */
export const GENRES = [
  "news",
  "wire",
  "opinion",
  "report",
  "post",
  "speech",
  "interview",
  "message",
  "document",
  "audio",
  "video",
  "official",
  "court",
  "dataset",
  "unknown",
] as const;
export type Genre = (typeof GENRES)[number];

/** Who may have a source. What is not open leaves in no published page, export, push or answer, unless somebody asks aloud. */
export const ACCESSES = ["open", "restricted", "confidential"] as const;
export type Access = (typeof ACCESSES)[number];

/** How one work came out of another; "suspected" is for a person to look into, a "revision" is a text that changed. */
export const DERIVATIONS = ["republication", "translation", "excerpt", "rewrite", "revision", "suspected"] as const;
export type Derivation = (typeof DERIVATIONS)[number];

const DerivesFromSchema = z.strictObject({
  source: SourceIdSchema.describe("The work it came out of."),
  how: z.enum(DERIVATIONS).describe("How it came out of that one."),
});

/** How a text was made from the document it was taken out of. */
export const TEXT_MAKINGS = ["extracted", "ocr", "transcribed", "translated"] as const;

const MadeFromSchema = z.strictObject({
  sha256: Sha256Schema.describe("The SHA-256 of the original document's bytes."),
  mediaType: TextSchema.describe('What the original is, such as "application/pdf".'),
  path: z
    .string()
    .regex(/^originals\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: "a file in the case's folder `originals`, such as originals/letter.pdf",
    })
    .optional()
    .describe("Where in the case folder the original is kept, if it is."),
  by: TextSchema.describe("Which program, of which version, or who made the text."),
  how: z
    .enum(TEXT_MAKINGS)
    .describe("Whether the text was extracted, read by a machine (ocr), transcribed or translated."),
});

/** The text that anchors point into, fixed by its hash. The file may be absent; length is in UTF-16 code units. */
const SourceTextSchema = z.strictObject({
  path: z
    .string()
    .regex(/^texts\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: "a file in the case's folder `texts`, such as texts/wire.txt",
    })
    .optional()
    .describe("Where in the case folder the text lies, where that is not texts/ID.txt."),
  sha256: Sha256Schema.describe("The SHA-256 of the text's bytes: any other text is another source."),
  length: z.int().min(0).describe("How long the text is, in UTF-16 code units."),
  madeFrom: MadeFromSchema.optional().describe("What the text was taken out of, and by what."),
});

const StatusChangeSchema = z.strictObject({
  when: EdtfSchema.describe("When the work was corrected or retracted (EDTF)."),
  why: TextSchema.describe("Why, as far as is known."),
  where: WebAddressSchema.optional().describe("Where the correction or retraction can be read."),
});

/** A work that somebody can open: article, post, recording, court record. Every claim names one. */
export const SourceSchema = z
  .strictObject({
    id: SourceIdSchema.describe("Names the work within the case."),
    access: z
      .enum(ACCESSES)
      .default("open")
      .describe(
        "Who may have it. What is restricted or confidential stays behind in every export, push and published page.",
      ),
    embargo: EdtfSchema.optional().describe("The day before which nothing of it may leave (EDTF)."),
    genre: z.enum(GENRES).describe("What kind of work it is."),
    title: TextSchema.optional().describe("Its title, as it stands on the work."),
    publisher: EntityIdSchema.optional().describe("The organization or person that published it."),
    authors: z.array(EntityIdSchema).default([]).describe("Who wrote, filmed or spoke it."),
    published: EdtfSchema.optional().describe("When it was published (EDTF)."),
    url: WebAddressSchema.optional().describe("Where it can be opened."),
    archivedUrl: WebAddressSchema.optional().describe("Where a copy is kept that does not change."),
    lang: LanguageSchema.optional().describe('Its language, such as "en".'),
    accessed: EdtfSchema.optional().describe("When it was read (EDTF)."),
    derivesFrom: z
      .array(DerivesFromSchema)
      .default([])
      .describe("Works that this one came out of: a reprint, a translation."),
    worksWithheld: z
      .literal(true)
      .optional()
      .describe(
        "True where a work that this one came out of was left behind: it may share its origin with another, and the record does not show which.",
      ),
    text: SourceTextSchema.optional().describe("The text that passages are counted in, fixed by its hash."),
    status: z
      .enum(["standing", "corrected", "retracted"])
      .default("standing")
      .describe("Whether its publisher still stands by it."),
    statusChange: StatusChangeSchema.optional().describe("When, why and where it was corrected or retracted."),
    joinedInto: JoinSchema(SourceIdSchema)
      .optional()
      .describe("The record that stands for the same work, where there were two; both are kept."),
    note: TextSchema.optional().describe("A remark of the coder's."),
  })
  .refine((source) => source.status === "standing" || source.statusChange !== undefined, {
    error: "when and why its status changed, in `statusChange`",
    path: ["status"],
  })
  .refine((source) => source.status !== "standing" || source.statusChange === undefined, {
    error: "`status: corrected` or `status: retracted` beside a `statusChange`",
    path: ["statusChange"],
  });
export type Source = DeepReadonly<z.infer<typeof SourceSchema>>;
