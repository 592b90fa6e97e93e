import type { CaseRecords } from "../../src/model/case.ts";
import { CaseHeaderSchema } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";

/** A case of so many organizations with one claim for each pair: a graph of any shape, for laws about graphs. */
export function linkedCase(size: number, pairs: readonly (readonly [number, number])[]): CaseRecords {
  const text = "words";
  return {
    header: CaseHeaderSchema.parse({ id: "linked", title: "Linked" }),
    entities: Array.from({ length: size }, (_, i) =>
      EntitySchema.parse({ id: `e${i}`, kind: "organization", name: `E${i}` }),
    ),
    sources: [SourceSchema.parse({ id: "s", genre: "news", text: { sha256: sha256Of(text), length: text.length } })],
    claims: pairs.map(([subject, object], i) =>
      ClaimSchema.parse({
        id: `c${i}`,
        subject: `e${subject}`,
        predicate: "linked-to",
        object: `e${object}`,
        allegation: true,
        source: "s",
        anchor: { start: 0, end: 5, exact: text },
        statement: "Somebody alleges a link.",
        attribution: [{ by: "unattributed", mode: "writes" }],
      }),
    ),
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
  };
}
