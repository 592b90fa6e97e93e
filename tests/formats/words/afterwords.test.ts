import { expect, test } from "vitest";
import { afterwords } from "../../../src/formats/words/afterwords.ts";
import { CorrectionSchema } from "../../../src/model/correction.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("a reply stands at each claim it is about, and a correction at its record", () => {
  const { records } = sampleCase();
  const corrections = ["first", "second"].map((id) =>
    CorrectionSchema.parse({ id, of: { source: "blog" }, when: "2021", change: `${id} change`, why: "a slip" }),
  );
  const after = afterwords(buildTable({ ...records, corrections }));
  expect(after("claim payment")).toEqual(["Reply of Joss Brandt [joss-brandt]: not-sought"]);
  expect(after("source blog")).toEqual(["first", "second"].map((id) => `Correction of 2021: ${id} change (a slip)`));
  expect(after("claim meeting")).toEqual([]);
});
