import { z } from "zod";
import { PositionSchema } from "./anchor.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { SourceId } from "./id.ts";
import { TextSchema } from "./text.ts";

/** What a mark in a text stands for. */
export const MARK_KINDS = ["page", "time", "paragraph", "headline", "caption", "correction"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a position in a text means to a reader: from here on it is page 4, or 00:12:31, or the headline. */
export const MarkSchema = z.strictObject({
  kind: z.enum(MARK_KINDS).describe("What begins here."),
  at: PositionSchema.describe("Where it begins, in UTF-16 code units from the start of the text."),
  label: TextSchema.describe('How readers call it, such as "4" of a page or "00:12:31" of a recording.'),
});

/** A mark of one source's text. */
export type Mark = DeepReadonly<z.infer<typeof MarkSchema>> & { readonly source: SourceId };
