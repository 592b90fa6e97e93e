import { expect, test } from "vitest";
import { carriedInTrig } from "../../../../src/formats/readers/rdf/carried-in-trig.ts";
import { parseTrig } from "../../../../src/formats/readers/rdf/parse-trig.ts";
import { sampleCase } from "../../../sample-case.ts";
import { aTrig } from "./a-trig.ts";

const carriedIn = (text: string) => carriedInTrig(parseTrig({ file: "x", text }, []) ?? []);

test("each record has its id and the line on which it begins", () => {
  const text = aTrig();
  const found = carriedIn(text);
  const { records } = sampleCase();
  expect(found?.carried.header.id).toBe(records.header.id);
  expect(found?.carried.entities.map(({ id }) => id)).toEqual(records.entities.map(({ id }) => id));
  const [claim] = records.claims;
  const line = found?.lineOf("claim", claim?.id ?? "") ?? 0;
  expect(text.split("\n")[line - 1]).toContain(`/claim/${claim?.id}`);
});

test("of two cases in one file the first is read", () => {
  const { records } = sampleCase();
  const other = aTrig({ ...records, header: { ...records.header, id: "other" as typeof records.header.id } });
  expect(carriedIn(aTrig() + other)?.carried.claims).toHaveLength(records.claims.length);
});

test("addresses that are only referred to are no records", () => {
  expect(carriedIn("<urn:x:a> <urn:x:b> <urn:sayswho:case/c/entity/e> .")).toBeUndefined();
});
