import { expect, test } from "vitest";
import { mayLeave } from "../../../src/graph/gate/may-leave.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { holdsWithheld } from "../../../src/viewer/picture-file/holds-withheld.ts";
import { sampleCase } from "../../sample-case.ts";

const TODAY = "2026-01-15";
const { records } = sampleCase();
const open = { ...records, sources: records.sources.map((source) => ({ ...source, access: "open" as const })) };
const [first, ...others] = open.claims;

test("a work that is not open, or not yet, or a word off the record is told, and what has left holds none of these", () => {
  expect(holdsWithheld(buildTable(open), TODAY)).toBe(false);
  const some = (change: object) => ({
    ...open,
    sources: open.sources.map((source, i) => (i === 0 ? { ...source, ...change } : source)),
  });
  const offRecord = first?.attribution.map((step, i) => (i === 0 ? { ...step, terms: "off-record" as const } : step));
  const cases = [
    some({ access: "confidential" }),
    some({ access: "restricted" }),
    some({ embargo: "2027-01-01" }),
    some({ embargo: "2026" }),
    some({ embargo: "2026-01" }),
    some({ embargo: "2026-01-16" }),
    { ...open, claims: [{ ...first, attribution: offRecord }, ...others] },
  ] as (typeof records)[];
  for (const one of cases) {
    const table = buildTable(one);
    expect(holdsWithheld(table, TODAY)).toBe(true);
    expect(holdsWithheld(mayLeave(table, { today: TODAY }).table, TODAY)).toBe(false);
  }
  for (const embargo of ["2025-01-01", "2025-12", "2026-01-15"])
    expect(holdsWithheld(buildTable(some({ embargo })), TODAY)).toBe(false);
});
