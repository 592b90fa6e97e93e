import { expect, test } from "vitest";
import { eventTimeOf, isDated, mayCoincide } from "../../../src/provenance/propositions/event-time.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { toldCase } from "../told-case.ts";

test("a claim without a time may be about any time, so it may coincide with every other", () => {
  const table = buildTable(sampleCase().records);
  const undated = sampleCase().records.claims.findIndex(({ time }) => time === undefined);
  expect(eventTimeOf(table, undated)).toEqual({ from: -Infinity, to: Infinity });
  for (let row = 0; row < table.size; row++) expect(mayCoincide(table, undated, row)).toBe(true);
});

test("words that no machine can date are no date, and a date that is open at one end is one", () => {
  const times = [{ raw: "then" }, { raw: "until 2016", edtf: "../2016" }, { raw: "2016", edtf: "2016" }];
  const table = buildTable(toldCase([{}, ...times.map((time) => ({ time }))]));
  expect([0, 1, 2, 3].map((row) => isDated(table, row))).toEqual([false, false, true, true]);
});
