import { expect, test } from "vitest";
import { unnamedAlike } from "../../../src/case-file/checks/unnamed-alike.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { sampleCase } from "../../sample-case.ts";
import { draftOf } from "../draft-of.ts";

const [telling] = sampleCase().records.claims;
const toldBy = (tellers: readonly object[]) => {
  const entities = tellers.map((teller, i) =>
    EntitySchema.parse({ id: `u${i}`, kind: "person", name: "an aide", named: false, ...teller }),
  );
  const claims = entities.map(({ id }, i) => ({ ...telling, id: `c${i}`, attribution: [{ by: id, mode: "says" }] }));
  return [...unnamedAlike(draftOf({ entities, claims: claims as never }))];
};

test("two people without a name who tell one thing are asked about once, and any answer settles it", () => {
  expect(toldBy([{}, {}])).toMatchObject([{ severity: "question", code: "same-unnamed" }]);
  expect(toldBy([{ notSame: ["u1"] }, {}])).toEqual([]);
  expect(toldBy([{}, { maybeSame: ["u0"] }])).toEqual([]);
  expect(toldBy([{}, { joinedInto: { id: "u0", when: "2024", why: "one" } }])).toEqual([]);
});

test("nothing is asked of those who have a name, or are of different kinds", () => {
  expect(toldBy([{}, { named: true, name: "Mara" }])).toEqual([]);
  expect(toldBy([{}, { kind: "organization" }])).toEqual([]);
});

test("of 20,000 who tell one thing each is asked about at most once", { tags: ["slow"] }, () => {
  expect(toldBy(Array.from({ length: 20_000 }, () => ({})))).toHaveLength(19_999);
});
