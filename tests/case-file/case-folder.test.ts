import { expect, test } from "vitest";
import { defaultTextPath, marksPathOf } from "../../src/case-file/case-folder.ts";
import { asSourceId } from "../../src/model/id.ts";

test("a source's text lies under texts/ by its id", () => {
  expect(defaultTextPath(asSourceId("wire"))).toBe("texts/wire.txt");
});

test("its marks lie beside it, wherever it is kept", () => {
  expect(marksPathOf({ id: asSourceId("wire") })).toBe("texts/wire.marks.jsonl");
  expect(marksPathOf({ id: asSourceId("wire"), text: { path: "texts/Wire_2.md" } } as never)).toBe(
    "texts/Wire_2.md.marks.jsonl",
  );
});
