import { expect, test } from "vitest";
import { roughDates } from "../../../src/case-file/checks/rough-dates.ts";
import { sampleCase } from "../../sample-case.ts";
import { draftOf } from "../draft-of.ts";

const [claim] = sampleCase().records.claims;
const askedOf = (raw: string, edtf?: string, more: object = {}) => [
  ...roughDates(draftOf({ claims: [{ ...claim, time: { raw, edtf }, ...more }] as never })),
];

test("a century is asked about where the words beside it name a year of another", () => {
  const [asked] = askedOf("in 2022", "22");
  expect(asked).toMatchObject({
    code: "rough-date",
    severity: "question",
    message: '"22" is the century from 2200 on, and its words say 2022: which is meant?',
    mend: 'write `edtf: "2022"` for that year',
    at: { path: ["time", "edtf"] },
  });
});

test("so is when somebody said it", () => {
  const attribution = [{ ...claim?.attribution[0], time: { raw: "May 2022", edtf: "22" } }];
  expect(askedOf("in 2022", "2022", { attribution })).toMatchObject([
    { at: { path: ["attribution", 0, "time", "edtf"] } },
  ]);
});

test("nothing is asked of a year, of words without one, nor of a century in which one of the years lies", () => {
  expect(askedOf("in 2022", "2022")).toEqual([]);
  expect(askedOf("in 2022")).toEqual([]);
  expect(askedOf("the 23rd century", "22")).toEqual([]);
  expect(askedOf("from 1990 to 2010", "20")).toEqual([]);
  expect(askedOf("12022 barrels", "22")).toEqual([]);
});
