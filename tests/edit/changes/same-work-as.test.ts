import { expect, test } from "vitest";
import { sameWorkAs } from "../../../src/edit/changes/same-work-as.ts";
import { SourceSchema } from "../../../src/model/source.ts";

test("a source that is another copy of a work says since when and why, as any that is joined", () => {
  const source = { id: "copy", genre: "news", joinedInto: sameWorkAs("wire", "2024-03-14") };
  expect(SourceSchema.parse(source).joinedInto).toMatchObject({ id: "wire", when: "2024-03-14" });
});
