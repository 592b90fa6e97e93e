import { expect, test } from "vitest";
import { roundJoins } from "../../../../src/formats/readers/tellings/round-joins.ts";

const found = (...joins: [string, string][]) => [...roundJoins(new Map(joins))];

test("a chain of joins has no circle, however long", { tags: ["slow"] }, () => {
  expect(found(["a", "b"], ["b", "c"], ["d", "c"])).toEqual([]);
  const chain = Array.from({ length: 200_000 }, (_, i): [string, string] => [`r${i}`, `r${i + 1}`]);
  expect(found(...[chain].flatMap((list) => list.slice(0, 50_000)))).toEqual([]);
  expect([...roundJoins(new Map([...chain, ["r200000", "r0"]]))]).toEqual(["r200000"]);
});

test("of each circle one join is left out, the last that was met", () => {
  expect(found(["a", "a"])).toEqual(["a"]);
  expect(found(["a", "b"], ["b", "c"], ["c", "a"], ["d", "a"])).toEqual(["c"]);
});
