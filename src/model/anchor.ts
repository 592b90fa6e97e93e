import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { Sha256Schema } from "./id.ts";
import { LanguageSchema, TextSchema } from "./text.ts";

/** Positions fit in 32 bits, as columns hold them; no text that can be read is nearly as long. */
export const LAST_POSITION = 2 ** 32 - 2;
const wanted = { error: `a position in UTF-16 code units, a whole number from 0 to ${LAST_POSITION}` };

/** Where something stands in a text, in UTF-16 code units from its start. */
export const PositionSchema = z.int(wanted).min(0, wanted).max(LAST_POSITION, wanted);

const TranslationSchema = z.strictObject({
  text: TextSchema.describe("The passage in the readers' language."),
  lang: LanguageSchema.describe('The language of the translation, such as "en".'),
  by: TextSchema.describe("Who or what translated it; it is not the source's wording."),
});

/**
 * Where in the source's text a claim stands: W3C Web Annotation's TextPositionSelector (start and end in UTF-16
 * code units of the text exactly as it is, end exclusive) and, where the words may be kept, its TextQuoteSelector
 * (exact, prefix, suffix). Where they may not, the SHA-256 of the passage's UTF-8 bytes holds it instead.
 */
export const AnchorSchema = z
  .strictObject({
    start: PositionSchema.describe("Where the passage begins, in UTF-16 code units from the start of the text."),
    end: PositionSchema.describe("Where the passage ends; the character at this position no longer belongs to it."),
    exact: TextSchema.optional().describe("The passage word for word, where it may be kept."),
    prefix: TextSchema.optional().describe("The words right before the passage, word for word."),
    suffix: TextSchema.optional().describe("The words right after the passage, word for word."),
    sha256: Sha256Schema.optional().describe("The SHA-256 of the passage as UTF-8, where its words may not be kept."),
    translation: TranslationSchema.optional().describe("The passage in the readers' language, where it is in another."),
  })
  .refine((anchor) => anchor.end > anchor.start, { error: "an end that lies after its start", path: ["end"] })
  .refine((anchor) => anchor.exact !== undefined || anchor.sha256 !== undefined, {
    error: "the passage itself in `exact`, or its SHA-256 in `sha256`",
  });
export type Anchor = DeepReadonly<z.infer<typeof AnchorSchema>>;
