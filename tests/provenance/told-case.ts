import { CaseHeaderSchema, type CaseRecords } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";

const TEXT = "one two three four five six seven eight nine ten";

/** A claim in shorthand: what differs from "ann supports bob, ann says in the work w". */
export type ToldClaim = Readonly<Record<string, unknown>>;

/** A case of people, places and works in shorthand, for laws about how tellings hang together. */
export function toldCase(
  claims: readonly ToldClaim[],
  extras: { readonly sources?: readonly ToldClaim[]; readonly entities?: readonly ToldClaim[] } = {},
): CaseRecords {
  const people = ["ann", "bob", "cyd", "dan"].map((id) => ({ id, kind: "person", name: id }));
  const places = ["town", "land", "isle"].map((id) => ({ id, kind: "place", name: id }));
  const given = (records: readonly ToldClaim[], more: readonly ToldClaim[] = []) => [
    ...new Map([...records, ...more].map((record) => [record.id, record])).values(),
  ];
  const works = ["w", "v", "u"].map((id) => ({ id }));
  return {
    header: CaseHeaderSchema.parse({ id: "told", title: "Told" }),
    entities: given([...people, ...places], extras.entities).map((entity) => EntitySchema.parse(entity)),
    sources: given(works, extras.sources).map((source) =>
      SourceSchema.parse({ genre: "news", text: { sha256: sha256Of(TEXT), length: TEXT.length }, ...source }),
    ),
    claims: claims.map((claim, i) =>
      ClaimSchema.parse({
        id: `t${i}`,
        subject: "ann",
        predicate: "supports",
        ...("value" in claim ? {} : { object: "bob" }),
        allegation: true,
        source: "w",
        anchor: { start: 0, end: 3, exact: "one" },
        statement: `Somebody alleges ${i}.`,
        attribution: [{ by: "ann", mode: "says" }],
        ...claim,
      }),
    ),
    replies: [],
    corrections: [],
  };
}
