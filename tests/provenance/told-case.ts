import fc from "fast-check";
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
    readings: [],
    marks: [],
  };
}

const someDate = fc.constantFrom("2014", "2015-06", "2016", "2016-05", "2015/2016", "2018");
const someTime = someDate.map((edtf) => ({ raw: edtf, edtf }));
const seldom = fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: someDate });
const somebody = fc.constantFrom("ann", "bob", "cyd", "dan", "unattributed");
const someWork = fc.constantFrom("w", "v", "u");

const someEnds = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom({}, { predicate: "met" }, { predicate: "met", subject: "bob", object: "ann" }),
  },
  { weight: 1, arbitrary: fc.constantFrom("town", "isle").map((object) => ({ predicate: "born-in", object })) },
  { weight: 1, arbitrary: someDate.map((value) => ({ predicate: "died", value })) },
);

const someClaim = fc
  .tuple(
    someEnds,
    fc.record(
      {
        polarity: fc.constantFrom("asserts", "denies"),
        source: someWork,
        time: someTime,
        recordedAt: someDate,
        withdrawn: seldom,
        hedges: fc.constant(["it is widely understood here"]),
        steps: fc.array(fc.record({ by: somebody, time: someTime, in: someWork }, { requiredKeys: ["by"] }), {
          minLength: 1,
          maxLength: 3,
        }),
      },
      { requiredKeys: ["polarity", "source", "steps"] },
    ),
  )
  .map(
    ([ends, { withdrawn, steps, ...claim }]): ToldClaim => ({
      ...ends,
      ...claim,
      ...(withdrawn ? { status: "withdrawn", withdrawal: { when: withdrawn, why: "misread" } } : {}),
      attribution: steps.map((step, i) => ({ ...step, mode: i === 0 ? "says" : "reports" })),
    }),
  );

const someSources = fc
  .array(fc.record({ published: someDate, retracted: seldom, derived: fc.boolean() }, { requiredKeys: [] }), {
    minLength: 3,
    maxLength: 3,
  })
  .map((drafts) =>
    drafts.map(
      ({ published, retracted, derived }, i): ToldClaim => ({
        id: ["w", "v", "u"][i],
        ...(published ? { published } : {}),
        ...(retracted ? { status: "retracted", statusChange: { when: retracted, why: "made up" } } : {}),
        ...(derived && i > 0 ? { derivesFrom: [{ source: ["w", "v"][i - 1], how: "rewrite" }] } : {}),
      }),
    ),
  );

/** Any case in which few tell much about the same, so that they often contradict, cite and copy each other. */
export const arbitraryToldCase = (): fc.Arbitrary<CaseRecords> =>
  fc
    .tuple(fc.array(someClaim, { minLength: 5, maxLength: 12 }), someSources)
    .map(([claims, sources]) => toldCase(claims, { sources }));
