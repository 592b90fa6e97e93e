import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCase } from "../../../src/case-file/check-case.ts";
import { suspectClaims } from "../../../src/case-file/one-pass/suspect-claims.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { PREDICATE_IDS } from "../../../src/model/predicate.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fullCase } from "../../full-case.ts";
import { draftOf } from "../draft-of.ts";

/** What checks find in all claims, and in those alone that are suspected. */
function found(records: CaseRecords, texts: ReadonlyMap<string, string>) {
  const { columns, entities, sources } = buildTable(records);
  const rows = new Set(suspectClaims(columns, { entities, sources, texts, areSomeOutside: false }));
  const draft = { ...draftOf(records), texts };
  return {
    all: checkCase(draft),
    suspected: checkCase({ ...draft, claims: draft.claims.filter(({ index }) => rows.has(index)) }),
    rows,
  };
}

const turn = fc.record({
  claim: fc.nat(),
  to: fc.constantFrom<(claim: Claim, other: Claim) => object>(
    (one, { subject, object, value }) => ({
      subject,
      ...(one.object === undefined ? { value: value ?? "a word" } : { object: object ?? subject }),
    }),
    (_, { predicate }) => ({ predicate }),
    () => ({ predicate: PREDICATE_IDS.find((id) => id === "speaks-for") }),
    (_, { source }) => ({ source }),
    (_, { subject }) => ({ place: subject }),
    ({ anchor }) => ({ anchor: { ...anchor, end: anchor.end + 1 } }),
    ({ anchor }) => ({ anchor: { ...anchor, start: anchor.start + 40_000, end: anchor.end + 80_000 } }),
    ({ attribution: [origin, ...carried] }) => ({ attribution: [{ ...origin, mode: "reports" }, ...carried] }),
    ({ attribution }) => ({ attribution: [{ ...attribution[0], by: "unattributed", mode: "writes" }] }),
    ({ attribution: [origin], source }) => ({ attribution: [origin, { ...origin, in: source }] }),
    ({ attribution: [origin] }) => ({ attribution: [origin, { ...origin, by: "work", basis: "saw" }] }),
    (_, { attribution }) => ({ attribution }),
    ({ polarity }) => ({ polarity: polarity === "denies" ? "asserts" : "denies" }),
  ),
});

test("checks find in the suspected claims all that they find in all of them", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.oneof(arbitraryCase(), fc.constant(fullCase())),
      fc.array(turn, { maxLength: 4 }),
      fc.boolean(),
      (made, turns, isBare) => {
        const claims: Claim[] = [...made.records.claims];
        if (claims.length === 0) return;
        for (const { claim, to } of turns) {
          const at = claim % claims.length;
          const [one, other] = [claims[at], claims[(at + 1) % claims.length]];
          if (one !== undefined && other !== undefined) claims[at] = { ...one, ...to(one, other) } as Claim;
        }
        const texts = isBare ? new Map() : made.texts;
        const { all, suspected } = found({ ...made.records, claims }, texts);
        expect(suspected).toEqual(all);
        for (const { code, at } of all) if (at.stem === "claims" || code === "same-unnamed") seen.add(code);
      },
    ),
    { numRuns: 300 },
  );
  for (const code of [
    "predicate-end",
    "wrong-kind",
    "anchor-outside-text",
    "passage-differs",
    "carrier-at-origin",
    "own-voice",
  ])
    expect(seen).toContain(code);
});

test("of claims with which nothing is wrong and that lead nowhere none is suspected", () => {
  const { records, texts } = fullCase();
  const { rows } = found(records, texts);
  expect(rows.size).toBeLessThan(records.claims.length);
});
