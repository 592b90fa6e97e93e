import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Claim } from "../../src/model/claim.ts";
import { timeBounds } from "../../src/model/edtf-time.ts";
import type { Source } from "../../src/model/source.ts";
import { asKnownOn, KNOWLEDGE_CLOCKS, type KnowledgeClock, undatedOn } from "../../src/provenance/as-known-on.ts";
import { type Contradiction, contradictions } from "../../src/provenance/findings/contradiction.ts";
import { standingClaims } from "../../src/provenance/standing-claims.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { often } from "../sized.ts";
import { arbitraryToldCase, type ToldClaim, toldCase } from "./told-case.ts";

const bounds = (edtf: string) => timeBounds(edtf) ?? { from: Number.NaN, to: Number.NaN };
const dates = fc.constantFrom("2013", "2014-12-31", "2015", "2016-05", "2016-05-07", "2016", "2018-03", "2100");
/** Every field there or not, or few who tell much about the same. */
const anyCase = fc.oneof(
  arbitraryCase().map(({ records }) => records),
  arbitraryToldCase(),
);
const clocks = fc.constantFrom(...KNOWLEDGE_CLOCKS);

/** The case as it would have been written down on that day: later claims are not there, later changes have not happened. */
function asWritten(records: CaseRecords, date: string, clock: KnowledgeClock): CaseRecords {
  const happened = (edtf: string) => bounds(edtf).from <= bounds(date).to;
  const isPast = (edtf: string) => bounds(edtf).to <= bounds(date).to;
  const sourceOf = (claim: Claim) => records.sources.find(({ id }) => id === claim.source);
  const known = (claim: Claim) => {
    const when = clock === "published" ? sourceOf(claim)?.published : claim.recordedAt;
    return when === undefined || happened(when);
  };
  const sources = records.sources.map((source): Source => {
    if (source.statusChange === undefined || isPast(source.statusChange.when)) return source;
    const { statusChange: _, ...before } = source;
    return { ...before, status: "standing" };
  });
  const claims = records.claims.filter(known).map((claim): Claim => {
    if (claim.withdrawal === undefined || isPast(claim.withdrawal.when)) return claim;
    const { withdrawal: _, ...before } = claim;
    return { ...before, status: "standing" } as Claim;
  });
  return { ...records, sources, claims };
}

const idsIn = (table: ClaimTable, mask: Uint8Array) =>
  [...mask].flatMap((counts, row) => (counts === 1 ? [table.claim(row).id] : []));

const namingClaims = (table: ClaimTable, found: readonly Contradiction[]) =>
  JSON.parse(
    JSON.stringify(found, (key, value) =>
      ["asserts", "denies", "undated", "claims"].includes(key)
        ? value.map((row: number) => table.claim(row).id)
        : value,
    ),
  );

test("what was known then is what gives support in the case as it would have been written then", {
  tags: ["slow"],
}, () => {
  fc.assert(
    fc.property(anyCase, dates, clocks, (records, date, clock) => {
      const table = buildTable(records);
      const then = buildTable(asWritten(records, date, clock));
      const mask = asKnownOn(table, bounds(date), clock);
      expect(idsIn(table, mask)).toEqual(idsIn(then, standingClaims(then)));
      expect(namingClaims(table, contradictions(table, mask))).toEqual(namingClaims(then, contradictions(then)));
    }),
    { numRuns: often(500) },
  );
});

test("at the end of time what was known is what stands today", () => {
  fc.assert(
    fc.property(arbitraryCase(), clocks, ({ records }, clock) => {
      const table = buildTable(records);
      expect(asKnownOn(table, { from: -Infinity, to: Infinity }, clock)).toEqual(standingClaims(table));
    }),
  );
});

test("what was not published by then was not known, and what has no date counts as known", () => {
  const sources = [{ id: "w", published: "2020-05-02" }, { id: "v" }];
  const table = buildTable(toldCase([{}, { source: "v" }], { sources }));
  expect([...asKnownOn(table, bounds("2020-05-01"), "published")]).toEqual([0, 1]);
  expect([...asKnownOn(table, bounds("2020-05-02"), "published")]).toEqual([1, 1]);
  expect([...undatedOn(table, "published")]).toEqual([0, 1]);
});

test("the other clock goes by when a claim was recorded", () => {
  const table = buildTable(toldCase([{ recordedAt: "2021" }, {}], { sources: [{ id: "w", published: "2030" }] }));
  expect([...asKnownOn(table, bounds("2020"), "recorded")]).toEqual([0, 1]);
  expect([...asKnownOn(table, bounds("2021-06"), "recorded")]).toEqual([1, 1]);
  expect([...undatedOn(table, "recorded")]).toEqual([0, 1]);
});

test("a claim counts until it is withdrawn, and until its source is retracted", () => {
  const withdrawn: ToldClaim = { status: "withdrawn", withdrawal: { when: "2021-03", why: "misread" } };
  const retracted = { id: "v", status: "retracted", statusChange: { when: "2022", why: "made up" } };
  const table = buildTable(toldCase([withdrawn, { source: "v" }], { sources: [retracted] }));
  expect([...asKnownOn(table, bounds("2021-02"), "published")]).toEqual([1, 1]);
  expect([...asKnownOn(table, bounds("2021-03"), "published")]).toEqual([0, 1]);
  expect([...asKnownOn(table, bounds("2022"), "published")]).toEqual([0, 0]);
});

test("asked for what was certain, a vague date counts once it is past, a withdrawal once it may be, and no date never", () => {
  const sources = [{ id: "w", published: "2020-05" }, { id: "v" }];
  const withdrawn: ToldClaim = { status: "withdrawn", withdrawal: { when: "2021", why: "misread" } };
  const table = buildTable(toldCase([{}, withdrawn, { source: "v" }], { sources }));
  const on = (date: string) => [...asKnownOn(table, bounds(date), "published", "certain")];
  expect(on("2020-05-15")).toEqual([0, 0, 0]);
  expect([...asKnownOn(table, bounds("2020-05-15"), "published")]).toEqual([1, 1, 1]);
  expect(on("2020-06")).toEqual([1, 1, 0]);
  expect(on("2021-06")).toEqual([1, 0, 0]);
});

test("what was certainly known was possibly known", () => {
  fc.assert(
    fc.property(anyCase, dates, clocks, (records, date, clock) => {
      const table = buildTable(records);
      const certain = asKnownOn(table, bounds(date), clock, "certain");
      const possible = asKnownOn(table, bounds(date), clock);
      for (const [row, isCertain] of certain.entries()) if (isCertain === 1) expect(possible[row]).toBe(1);
    }),
  );
});
