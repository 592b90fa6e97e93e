import fc from "fast-check";
import { CaseHeaderSchema, type CaseRecords } from "../../../src/model/case.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { SourceSchema } from "../../../src/model/source.ts";

const PEOPLE = ["a", "b", "c", "d", "e"];
const WORKS = ["u", "v", "w", "x"];

const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight = 4) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const somebody = fc.constantFrom(...PEOPLE);
const someWork = fc.constantFrom(...WORKS);
const few = <T>(arbitrary: fc.Arbitrary<T>, most: number) => fc.uniqueArray(arbitrary, { maxLength: most });
const pairs = (most: number) => few(fc.tuple(somebody, somebody), most);

const person = fc.record({
  named: fc.boolean(),
  isPerson: fc.boolean(),
  parties: seldom(few(fc.constantFrom("p", "q"), 2), 3),
  doubtsWithheld: seldom(fc.constant(true), 12),
});

const work = fc.record({
  publisher: fc.option(fc.constantFrom(...PEOPLE, "p"), { freq: 3 }),
  authors: seldom(few(somebody, 1)),
  url: fc.option(fc.constantFrom("https://one.example/a", "https://www.one.example/b", "https://two.example/"), {
    freq: 2,
  }),
  derivesFrom: seldom(
    fc.record({
      source: fc.nat(3),
      how: fc.constantFrom("republication", "rewrite", "revision", "suspected", "suspected"),
    }),
    2,
  ),
  retracted: seldom(fc.constant(true), 12),
});

const step = fc.record({
  by: fc.oneof({ weight: 6, arbitrary: somebody }, { weight: 1, arbitrary: fc.constantFrom("unattributed", "work") }),
  in: seldom(someWork, 5),
  carries: fc.boolean(),
});

const claim = fc.record({
  predicate: fc.constantFrom("supports", "supports", "met", "met", "linked-to"),
  turned: fc.boolean(),
  denies: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  source: someWork,
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  time: fc.constantFrom(undefined, "2019", "2019-05", "2024", "2019/2024", "some"),
  role: fc.constantFrom(undefined, "cousin", "Cousin", "courier"),
  interest: fc.constantFrom("unknown", "unknown", "party"),
  withdrawn: seldom(fc.constant(true), 12),
});

/** What a question about a small case is asked with, and the case: all doubts at once, times, retractions, derivations, trust. */
export interface DoubtfulCase {
  readonly records: CaseRecords;
  readonly trustedEntities: readonly string[];
  readonly trustedSources: readonly string[];
  readonly excludedInterests: readonly "party"[];
}

const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined));

/** Any small case in which as much as can be is in doubt. */
export const doubtfulCase = (): fc.Arbitrary<DoubtfulCase> =>
  fc
    .record({
      people: fc.array(person, { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
      maybeSame: pairs(4),
      notSame: pairs(2),
      works: fc.array(work, { minLength: WORKS.length, maxLength: WORKS.length }),
      claims: fc.array(claim, { minLength: 1, maxLength: 7 }),
      trustedEntities: seldom(few(fc.constantFrom(...PEOPLE, "p"), 2), 1),
      trustedSources: seldom(few(someWork, 2), 1),
      isDisinterested: seldom(fc.constant(true), 8),
    })
    .map(({ people, maybeSame, notSame, works, claims, trustedEntities, trustedSources, isDisinterested }) => ({
      records: {
        header: CaseHeaderSchema.parse({ id: "doubtful", title: "Doubtful" }),
        entities: [
          ...PEOPLE.map((id, i) => {
            const { isPerson, parties, named, doubtsWithheld } = people[i] ?? { isPerson: true, named: true };
            const others = (all: readonly [string, string][]) =>
              all.flatMap(([one, other]) => (one === id && other !== id ? [other] : []));
            return EntitySchema.parse(
              defined({
                id,
                name: id,
                kind: isPerson ? "person" : "organization",
                named,
                parties: parties ?? [],
                maybeSame: others(maybeSame),
                notSame: others(notSame),
                doubtsWithheld,
              }),
            );
          }),
          ...["p", "q", "y", "z"].map((id) => EntitySchema.parse({ id, kind: "organization", name: id })),
        ],
        sources: WORKS.map((id, i) => {
          const { publisher, authors, url, derivesFrom, retracted } = works[i] ?? {};
          const from = WORKS[derivesFrom?.source ?? 0];
          return SourceSchema.parse(
            defined({
              id,
              genre: "news",
              publisher: publisher ?? undefined,
              authors: authors ?? [],
              url: url ?? undefined,
              derivesFrom: derivesFrom === undefined || from === id ? [] : [{ source: from, how: derivesFrom.how }],
              text: { sha256: sha256Of("words"), length: 5 },
              ...(retracted ? { status: "retracted", statusChange: { when: "2024", why: "made up" } } : {}),
            }),
          );
        }),
        claims: claims.map(({ predicate, turned, denies, source, steps, time, role, interest, withdrawn }, i) =>
          ClaimSchema.parse(
            defined({
              id: `t${i}`,
              subject: turned && predicate === "met" ? "z" : "y",
              predicate,
              object: turned && predicate === "met" ? "y" : "z",
              polarity: denies ? "denies" : "asserts",
              allegation: true,
              source,
              anchor: { start: 0, end: 5, exact: "words" },
              statement: "Somebody alleges it.",
              qualifiers: role === undefined ? {} : { role },
              time: time === undefined ? undefined : time === "some" ? { raw: "then" } : { raw: time, edtf: time },
              attribution: steps.map(({ by, in: at, carries }, n) =>
                defined({
                  by,
                  in: at === source ? undefined : at,
                  mode: n > 0 && carries ? "reports" : "says",
                  ...(n === 0 ? { interest } : {}),
                }),
              ),
              ...(withdrawn ? { status: "withdrawn", withdrawal: { when: "2024", why: "misread" } } : {}),
            }),
          ),
        ),
        replies: [],
        corrections: [],
        readings: [],
        marks: [],
      },
      trustedEntities: trustedEntities ?? [],
      trustedSources: trustedSources ?? [],
      excludedInterests: isDisinterested ? ["party" as const] : [],
    }));
