import { expect, test } from "vitest";
import { defaultTextPath, marksPathOf, textsBySource } from "../../src/case-file/case-folder.ts";
import { asSourceId } from "../../src/model/id.ts";
import { sampleCase } from "../sample-case.ts";

test("a source's text lies under texts/ by its id", () => {
  expect(defaultTextPath(asSourceId("wire"))).toBe("texts/wire.txt");
});

test("its marks lie beside it, wherever it is kept", () => {
  expect(marksPathOf({ id: asSourceId("wire") })).toBe("texts/wire.marks.jsonl");
  expect(marksPathOf({ id: asSourceId("wire"), text: { path: "texts/Wire_2.md" } } as never)).toBe(
    "texts/Wire_2.md.marks.jsonl",
  );
});

test("each text goes by its source's id, wherever it lies; a source without one has none, and a text without a source is nobody's", () => {
  const [first, second, third] = sampleCase().records.sources;
  if (first === undefined || second === undefined || third === undefined) throw new Error("there are three");
  const text = { ...(first.text ?? { sha256: "" as never, length: 1 }), path: "texts/elsewhere.txt" };
  const texts = new Map([
    ["texts/elsewhere.txt", "one"],
    [`texts/${second.id}.txt`, "two"],
    ["texts/nobody.txt", "three"],
  ]);
  const { text: _, ...without } = second;
  const found = textsBySource([{ ...first, id: asSourceId("first"), text }, without, third], texts);
  expect([...found]).toEqual([
    ["first", "one"],
    [second.id, "two"],
  ]);
});
