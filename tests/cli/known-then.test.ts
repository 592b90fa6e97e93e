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
    "As known on 2020-05-01, by when it was published: 7 of 8 claims, 2 of them without a date and taken as known. Claims withdrawn and sources retracted by then give no support.\n\n",
  );
  expect(knownThen(table, { asKnownOn: "2022", clock: "recorded" })?.words).toContain(
    "by when it was recorded: 7 of 8",
  );
});
