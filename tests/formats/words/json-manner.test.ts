import { expect, test } from "vitest";
import { AS_RECORDED } from "../../../src/formats/words/json-manner.ts";

test("a record as it is has its own names and its empty lists, and nothing where it says nothing", () => {
  expect(AS_RECORDED.nameOf("recordedBy")).toBe("recordedBy");
  expect(AS_RECORDED.jsonOf("outcome", [])).toBe("[]");
  expect(AS_RECORDED.jsonOf("note", undefined)).toBeUndefined();
});
