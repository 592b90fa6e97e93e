import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { Sha256Schema } from "./id.ts";
import { TextSchema } from "./text.ts";

/** Positions fit in 32 bits, as columns hold them; no text that can be read is nearly as long. */
const LAST_POSITION = 2 ** 32 - 2;
const wanted = { error: `a position in UTF-16 code units, a whole number from 0 to ${LAST_POSITION}` };
const PositionSchema = z.int(wanted).min(0, wanted).max(LAST_POSITION, wanted);

/**
 * Where in the source's text a claim stands: W3C Web Annotation's TextPositionSelector (start and end in UTF-16
 * code units of the text exactly as it is, end exclusive) and, where the words may be kept, its TextQuoteSelector
 * (exact, prefix, suffix). Where they may not, the SHA-256 of the passage's UTF-8 bytes holds it instead.
 */
export const AnchorSchema = z
  .strictObject({
    start: PositionSchema,
    end: PositionSchema,
    exact: TextSchema.optional(),
    prefix: TextSchema.optional(),
    suffix: TextSchema.optional(),
    sha256: Sha256Schema.optional(),
  })
  .refine((anchor) => anchor.end > anchor.start, { error: "an end that lies after its start", path: ["end"] })
  .refine((anchor) => anchor.exact !== undefined || anchor.sha256 !== undefined, {
    error: "the passage itself in `exact`, or its SHA-256 in `sha256`",
  });
export type Anchor = DeepReadonly<z.infer<typeof AnchorSchema>>;
