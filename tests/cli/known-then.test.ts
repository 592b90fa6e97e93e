import { expect, test } from "vitest";
import { knownThen } from "../../src/cli/known-then.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);

test("without a day there is nothing to go back to", () => {
  expect(knownThen(table, {})).toBeUndefined();
});

test("it says which day, by which clock, and how many count for want of a date", () => {
  expect(knownThen(table, { asKnownOn: "2020-05-01" })?.words).toBe(
    "As known on 2020-05-01, by what may have been published by then: 7 of 8 claims; 2 claims without a date may have been known and count. Claims withdrawn and sources retracted by then give no support. Who may be whom is what the record says today.\n\n",
  );
  expect(knownThen(table, { asKnownOn: "2020-05-01", overlap: "certain" })?.words).toMatch(
    /by what certainly was published by then: \d of 8 claims; \d claims without a date are left out/,
  );
  expect(knownThen(table, { asKnownOn: "2022", clock: "recorded" })?.words).toContain(
    "by what may have been recorded by then: 7 of 8",
  );
});
