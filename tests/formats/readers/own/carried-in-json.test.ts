import { expect, test } from "vitest";
import { carriedInJson } from "../../../../src/formats/readers/own/carried-in-json.ts";

test("edges and remarks are claims together, and a graph without our header is not ours", () => {
  const carried = carriedInJson(
    { header: { id: "x" }, sources: [], remarks: [{ id: "r" }] },
    [{ id: "e" }],
    [{ id: "c" }],
  );
  expect(carried).toMatchObject({ header: { id: "x" }, entities: [{ id: "e" }], claims: [{ id: "c" }, { id: "r" }] });
  expect(carriedInJson({ name: "x" }, [], [])).toBeUndefined();
});
