import fc from "fast-check";
import { expect, test } from "vitest";
import { timeBounds } from "../../src/model/edtf-time.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { reopenSnapshot, writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { boundsOfKnown, vagueDates } from "../../src/table/vague-dates.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { fullCase } from "../full-case.ts";
import { sampleCase } from "../sample-case.ts";
import { often } from "../sized.ts";

/** Every field of a record that the schemas say is EDTF. */
const DATED = new Set(["edtf", "when", "asOf", "published", "accessed", "embargo", "recordedAt"]);

function datesIn(record: unknown): string[] {
  if (typeof record !== "object" || record === null) return [];
  return Object.entries(record).flatMap(([name, value]) =>
    typeof value === "string" && DATED.has(name) ? [value] : datesIn(value),
  );
}

test("whatever date stands in a case, a table that was reopened reads it without the parser as the parser does", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryCase(), fc.constantFrom(fullCase(), sampleCase())), ({ records }) => {
      const { table } = reopenSnapshot(writeSnapshot(buildTable(records), sha256Of("")));
      for (const date of datesIn(records)) expect(table.boundsOf(date), date).toEqual(timeBounds(date));
    }),
    { numRuns: often(100) },
  );
});

test("the fields that are dates are those of the schemas", async () => {
  const { readFileSync, readdirSync } = await import("node:fs");
  const model = new URL("../../src/model/", import.meta.url);
  // A draft, and what was decided of it, is never part of a table.
  const files = readdirSync(model).filter((file) => file !== "draft.ts");
  const named = files.flatMap((file) =>
    [...readFileSync(new URL(file, model), "utf8").matchAll(/^\s+(\w+): EdtfSchema/gm)].map(([, name]) => name),
  );
  expect(new Set(named)).toEqual(DATED);
});

test("plain dates are not written, and vague ones once", () => {
  const dates = vagueDates(buildTable(fullCase().records));
  expect(new Set(dates.map(([edtf]) => edtf)).size).toBe(dates.length);
  for (const [edtf] of dates) expect(edtf).not.toMatch(/^\d{4}(-\d\d){0,2}$/);
});

test("an end that is open stays open, and what was not written is not known", () => {
  const boundsOf = boundsOfKnown([["../2016", null, 5]]);
  expect(boundsOf("../2016")).toEqual({ from: -Infinity, to: 5 });
  expect(boundsOf("2016~")).toBeUndefined();
  expect(boundsOf("1970-01-01")).toEqual({ from: 0, to: 86_399_999 });
});
