import { expect, test } from "vitest";
import { recordUuid } from "../../../src/formats/words/record-uuid.ts";

test("a record has the same id each time, in the form of a UUIDv5", () => {
  expect(recordUuid("tidewater", "claim", "payment")).toBe(recordUuid("tidewater", "claim", "payment"));
  expect(recordUuid("tidewater", "claim", "payment")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test("records of other kinds and other cases that share a name have other ids", () => {
  const ids = ["a", "b"].flatMap((caseId) => ["entity", "claim"].map((kind) => recordUuid(caseId, kind, "x")));
  expect(new Set(ids).size).toBe(4);
});
