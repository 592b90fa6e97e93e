import { expect, test } from "vitest";
import { claimRef, entityRef, stixId } from "../../../src/formats/stix/stix-id.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const typeOf = (id: string) =>
  claimRef(
    table,
    records.claims.findIndex((claim) => claim.id === id),
  ).split("--")[0];

test("a claim's id is of the type that the claim is written as", () => {
  expect(["payment", "payment-denied", "clerk"].map(typeOf)).toEqual(["relationship", "opinion", "note"]);
});

test("places are locations and everybody else is an identity", () => {
  expect(entityRef(table, asEntityId("port-almas"))).toBe(stixId(table, "location", "port-almas"));
  expect(entityRef(table, asEntityId("tidewater"))).toBe(stixId(table, "identity", "tidewater"));
});
