import fc from "fast-check";
import { expect, test } from "vitest";
import { REFERENCES, type Reference, type Referring } from "../../src/case-file/references.ts";
import { sampleCase } from "../sample-case.ts";

const STEMS = Object.keys(REFERENCES) as readonly (keyof Referring)[];
const KEYS = ["attribution", "names", "of", "frames", "withdrawal", "outcome", "derivesFrom", "joinedInto", "parties"];

test("a claim refers to its ends, its source and whoever passed it on, each with the way to it", () => {
  const [claim] = sampleCase().records.claims;
  if (claim === undefined) throw new Error("there is no claim");

  const found = [...REFERENCES.claims(claim)];
  expect(found).toContainEqual({ to: "entities", id: claim.subject, path: ["subject"] });
  expect(found).toContainEqual({ to: "sources", id: claim.source, path: ["source"] });
  expect(found).toContainEqual({ to: "entities", id: claim.attribution[0].by, path: ["attribution", 0, "by"] });
});

test("what is left out is no reference", () => {
  const [claim] = sampleCase().records.claims;
  if (claim === undefined) throw new Error("there is no claim");

  const found = [...REFERENCES.claims({ ...claim, place: undefined, outcome: [] } as typeof claim)];
  expect(found.map(({ path }) => path[0])).not.toContain("place");
});

test("of a record in which anything stands anywhere, what has the form of a reference is one, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STEMS), fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue()), (stem, value) => {
      const referencesOf = REFERENCES[stem] as (record: unknown) => Iterable<Reference>;
      for (const { id } of referencesOf(value)) expect(typeof id).toBe("string");
    }),
  );
  const claim = { subject: "a", object: 7, source: ["s"], attribution: [null, { by: "b", in: 3 }, "c"], outcome: {} };
  expect([...(REFERENCES.claims as (record: unknown) => Iterable<Reference>)(claim)]).toEqual([
    { to: "entities", id: "a", path: ["subject"] },
    { to: "entities", id: "b", path: ["attribution", 1, "by"] },
  ]);
});
