import { expect, test } from "vitest";
import { textsBySource } from "../../src/case-file/texts-by-source.ts";
import { sampleCase } from "../sample-case.ts";

const { sources } = sampleCase().records;

test("a text is found by its source's path, or where a source's text lies by itself; what is not there is missing", () => {
  const [first, second] = sources;
  if (first === undefined || second === undefined) expect.fail("the sample has sources");
  const elsewhere = { id: first.id, text: { path: "texts/scan.txt", sha256: first.text?.sha256, length: 3 } };
  const at = new Map([
    ["texts/scan.txt", "abc"],
    [`texts/${second.id}.txt`, "xyz"],
    ["texts/nobody.txt", "…"],
  ]);
  const found = textsBySource([elsewhere, { id: second.id }, ...sources.slice(2)] as typeof sources, at);
  expect([...found]).toEqual([
    [first.id, "abc"],
    [second.id, "xyz"],
  ]);
});
