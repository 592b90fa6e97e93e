import { CaseHeaderSchema, type CaseRecords } from "../src/model/case.ts";
import { ClaimSchema } from "../src/model/claim.ts";
import { EntitySchema } from "../src/model/entity.ts";
import type { SourceId } from "../src/model/id.ts";
import { sha256Of } from "../src/model/sha256.ts";
import { SourceSchema } from "../src/model/source.ts";

/** A name of 10,000 characters without a space. */
export const LONG_NAME = "ab".repeat(5_000);

/** A text that would end the element it stands in, were it not escaped. */
export const HOSTILE_TEXT =
  "</script><script>alert(1)</script><!-- <script> ]]> &lt; \u202eevil\u202c </body></html> \u2028 The harbour said so.";

const MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>]]>';
const TURNED = "\u202egnihton yas I\u2066\u0007 \ud83c\udf0a סירה";

/** A sound case whose names, statements and texts try to be anything else than text. */
export function hostileCase(): { readonly records: CaseRecords; readonly texts: ReadonlyMap<SourceId, string> } {
  const source = SourceSchema.parse({
    id: "leaflet",
    genre: "post",
    title: `${MARKUP}</title>`,
    text: { sha256: sha256Of(HOSTILE_TEXT), length: HOSTILE_TEXT.length },
  });
  const claim = (id: string, subject: string, object: string, statement: string, extra: object = {}) =>
    ClaimSchema.parse({
      id,
      ...{ subject, object, statement, predicate: "met", source: "leaflet", allegation: true },
      anchor: { start: 0, end: 40, exact: HOSTILE_TEXT.slice(0, 40) },
      attribution: [{ by: "markup", mode: "says", cue: "</q><b>" }],
      ...extra,
    });
  return {
    records: {
      header: CaseHeaderSchema.parse({ id: "hostile", title: `</title><script>alert(1)</script>${TURNED}` }),
      entities: [
        EntitySchema.parse({ id: "markup", kind: "person", name: MARKUP }),
        EntitySchema.parse({ id: "turned", kind: "organization", name: TURNED }),
        EntitySchema.parse({ id: "long", kind: "person", name: LONG_NAME }),
      ],
      sources: [source],
      claims: [
        claim("shouted", "markup", "turned", `${MARKUP} alleges </script><script>alert(1)</script>.`),
        claim("whispered", "turned", "markup", `${TURNED} denies ${TURNED}`, { polarity: "denies" }),
        claim("went-on", "long", "turned", `${LONG_NAME} alleges that it goes on.`),
        claim("itself", "long", "long", "It alleges that it met itself."),
      ],
      replies: [],
      corrections: [],
      readings: [],
      marks: [],
    },
    texts: new Map([[source.id, HOSTILE_TEXT]]),
  };
}
