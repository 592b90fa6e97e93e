import { describe, expect, test } from "vitest";
import {
  allegedLabel,
  FAMILIES,
  isRemarkPredicate,
  PREDICATE_IDS,
  PREDICATES,
  predicateOf,
  relationshipType,
  shortLabel,
} from "../../src/model/predicate.ts";

test("every predicate has its own id, and no inverse is another's id", () => {
  expect(new Set(PREDICATE_IDS).size).toBe(PREDICATES.length);
  const ids = new Set<string>(PREDICATE_IDS);
  for (const { inverse, symmetric, id } of PREDICATES) {
    if (inverse !== undefined) expect(symmetric ? inverse === id : !ids.has(inverse)).toBe(true);
  }
});

test("every family has predicates, and they stand together", () => {
  expect([...new Set(PREDICATES.map(({ family }) => family))]).toEqual([...FAMILIES]);
});

test("a symmetric predicate joins whatever it joins both ways", () => {
  for (const { id, symmetric, ends } of PREDICATES) {
    if (!symmetric) continue;
    for (const [s, o] of ends) expect(ends, id).toContainEqual([o, s]);
  }
});

test("only a remark has no ends, and it has no inverse", () => {
  for (const predicate of PREDICATES) {
    expect(predicate.ends.length === 0).toBe(isRemarkPredicate(predicate));
    if (isRemarkPredicate(predicate)) expect(predicate.inverse).toBeUndefined();
  }
});

test.each([
  ["harbours", ["organization", "organization"], true],
  ["harbours", ["organization", "place"], false],
  ["located-in", ["place", "place"], true],
  ["located-in", ["place", "organization"], false],
  ["successor-of", ["person", "organization"], false],
  ["charged", ["person", "person"], false],
  ["linked-to", ["place", "person"], true],
  ["part-of", ["place", "organization"], false],
] as const)("%s from %j is allowed: %j", (id, ends, allowed) => {
  expect(predicateOf(id).ends.some(([s, o]) => s === ends[0] && o === ends[1])).toBe(allowed);
});

describe("whatever a predicate is shown as", () => {
  test.each(PREDICATE_IDS)("%s carries the mark", (id) => {
    expect(allegedLabel(id)).toMatch(/^is alleged to \S/);
    expect(allegedLabel(id, { denied: true })).toMatch(/^is alleged not to \S/);
    expect(shortLabel(id)).toMatch(/^allegedly \S/);
    expect(shortLabel(id, { denied: true })).toMatch(/^allegedly not: \S/);
    expect(relationshipType(id)).toMatch(/^ALLEGEDLY_(?!NOT_)[A-Z_]+$/);
    expect(relationshipType(id, { denied: true })).toMatch(/^ALLEGEDLY_NOT_[A-Z_]+$/);
  });
});

test("read from the other end a predicate is passive", () => {
  expect(allegedLabel("detained", { inverse: true })).toBe("is alleged to have been detained by");
});
