import { expect, test } from "vitest";
import { Detail } from "../../../src/viewer/panels/detail.tsx";
import { markupOf } from "../sample-state.ts";

test("a detail is a term and what is recorded of it", () => {
  expect(markupOf(Detail, { name: "Place", children: "here" })).toBe("<div><dt>Place</dt><dd>here</dd></div>");
});
