import { expect, test } from "vitest";
import { edgeKinds } from "../../../src/formats/graphs/edge-kinds.ts";
import type { EdgeRow } from "../../../src/formats/graphs/edge-rows.ts";

const claim = (subject: string, predicate: string) => ({ subject, predicate, object: "o" }) as unknown as EdgeRow;

test("a kind is the predicate, with an ordinal for further parallels of one pair", () => {
  const kindOf = edgeKinds();
  const kinds = [claim("a", "met"), claim("a", "met"), claim("a", "paid"), claim("b", "met"), claim("a", "met")].map(
    kindOf,
  );
  expect(kinds).toEqual(["met", "met (2)", "paid", "met", "met (3)"]);
});

test("as many kinds are made as one pair has parallels, however many claims there are", () => {
  const kindOf = edgeKinds();
  const kinds = new Set(Array.from({ length: 70_000 }, (_, i) => kindOf(claim(`s${i}`, "met"))));
  expect(kinds.size).toBe(1);
});
