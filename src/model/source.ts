import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { EdtfSchema } from "./edtf-time.ts";
import { EntityIdSchema, Sha256Schema, SourceIdSchema } from "./id.ts";
import { LanguageSchema, TextSchema, WebAddressSchema } from "./text.ts";

/** What kind of work a source is. */
export const GENRES = [
  "news",
  "wire",
  "opinion",
  "report",
  "post",
  "speech",
  "audio",
  "video",
  "official",
  "court",
  "dataset",
  "unknown",
] as const;
export type Genre = (typeof GENRES)[number];

/** How one work came out of another; "suspected" is for a person to look into. */
export const DERIVATIONS = ["republication", "translation", "excerpt", "rewrite", "suspected"] as const;
export type Derivation = (typeof DERIVATIONS)[number];

const DerivesFromSchema = z.strictObject({ source: SourceIdSchema, how: z.enum(DERIVATIONS) });

/** The text that anchors point into, fixed by its hash. The file may be absent; length is in UTF-16 code units. */
const SourceTextSchema = z.strictObject({
  path: z
    .string()
    .regex(/^texts\/[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: "a file in the case's folder `texts`, such as texts/wire.txt",
    })
    .optional(),
  sha256: Sha256Schema,
  length: z.int().min(0),
});

const StatusChangeSchema = z.strictObject({
  when: EdtfSchema,
  why: TextSchema,
  where: WebAddressSchema.optional(),
});

/** A work that somebody can open: article, post, recording, court record. Every claim names one. */
export const SourceSchema = z
  .strictObject({
    id: SourceIdSchema,
    genre: z.enum(GENRES),
    title: TextSchema.optional(),
    publisher: EntityIdSchema.optional(),
    authors: z.array(EntityIdSchema).default([]),
    published: EdtfSchema.optional(),
    url: WebAddressSchema.optional(),
    archivedUrl: WebAddressSchema.optional(),
    lang: LanguageSchema.optional(),
    accessed: EdtfSchema.optional(),
    derivesFrom: z.array(DerivesFromSchema).default([]),
    text: SourceTextSchema.optional(),
    status: z.enum(["standing", "corrected", "retracted"]).default("standing"),
    statusChange: StatusChangeSchema.optional(),
    note: TextSchema.optional(),
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
