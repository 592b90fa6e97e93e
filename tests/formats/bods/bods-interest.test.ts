import { expect, test } from "vitest";
import { bodsHolds, bodsInterest } from "../../../src/formats/bods/bods-interest.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const leads = records.claims.find(({ id }) => id === "leads");
if (leads?.object === undefined) throw new Error("the sample case has the edge leads");
const owns = { ...leads, predicate: "owns" } as const;

test("ownership says no more than the claim does: that there is an interest", () => {
  expect(bodsInterest(owns)).toBe("unknownInterest");
  expect(bodsInterest(leads)).toBeUndefined();
});

test("only an asserted interest in an organization is held", () => {
  expect(bodsHolds(owns, table)).toBe(true);
  expect(bodsHolds(leads, table)).toBe(false);
  expect(bodsHolds({ ...owns, polarity: "denies" }, table)).toBe(false);
  expect(bodsHolds({ ...owns, predicate: "controls", object: asEntityId("port-almas") }, table)).toBe(false);
});
