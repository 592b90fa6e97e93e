import { expect, test } from "vitest";
import { defaultTextPath } from "../../src/case-file/case-folder.ts";
import { asSourceId } from "../../src/model/id.ts";

test("a source's text lies under texts/ by its id", () => {
  expect(defaultTextPath(asSourceId("wire"))).toBe("texts/wire.txt");
});
