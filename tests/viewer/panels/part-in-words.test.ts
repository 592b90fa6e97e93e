import { expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import { partInWords } from "../../../src/viewer/panels/part-in-words.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();

test("a part says how much of its case it is, and of whom there is more", () => {
  const words = partInWords({ claims: 1_000_000, cut: [asEntityId("tidewater")] }, table);
  expect(words.much).toBe(`a part of the case: ${table.size} of 1,000,000 claims`);
  expect(words.cut).toContain("of \u2068Tidewater");
});

test("where nobody was cut nothing is said of it", () => {
  expect(partInWords({ claims: 10, cut: [] }, table).cut).toBeUndefined();
});
