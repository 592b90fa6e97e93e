import { expect, test } from "vitest";
import { becameInWords } from "../../../src/graph/falls/became-in-words.ts";
import { toldCase } from "../../provenance/told-case.ts";

test("of records that are in no table it is said as well, and of a source that is not there only what the claim says", () => {
  const statusChange = { when: "2024-05-01", why: "a wrong line" };
  const { claims, sources } = toldCase([{ outcome: ["t1"] }, { procedural: { status: "dropped", asOf: "2024" } }], {
    sources: [{ id: "w", status: "retracted", statusChange }],
  });
  const [claim] = claims;
  if (claim === undefined) throw new Error("the case has claims");
  const claimOf = (id: string) => claims.find((other) => other.id === id);
  const ended = "dropped as of 2024, as told in t1";
  expect(becameInWords(claim, sources[0], claimOf)).toBe(`its work was retracted 2024-05-01: a wrong line; ${ended}`);
  expect(becameInWords(claim, undefined, claimOf)).toBe(ended);
  expect(becameInWords(claim, undefined, () => undefined)).toBe("");
});

test("a reason that is a sentence keeps its full stop at the end alone", () => {
  const statusChange = { when: "2024-05-01", why: "It was wrong." };
  const withdrawal = { kind: "miscoded", when: "2024-03-01", why: "It said another thing." };
  const { claims, sources } = toldCase([{ status: "withdrawn", withdrawal }], {
    sources: [{ id: "w", status: "retracted", statusChange }],
  });
  const [claim] = claims;
  if (claim === undefined) throw new Error("the case has a claim");
  expect(becameInWords(claim, sources[0], () => undefined)).toBe(
    "withdrawn (miscoded) 2024-03-01: It said another thing; its work was retracted 2024-05-01: It was wrong.",
  );
});
