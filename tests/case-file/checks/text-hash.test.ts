import { expect, test } from "vitest";
import { textHash } from "../../../src/case-file/checks/text-hash.ts";
import { draftOf } from "../draft-of.ts";

test("one letter changed in a text is found, a text that is absent is not asked about", () => {
  const draft = draftOf();
  const changed = new Map([...draft.texts].map(([id, text]) => [id, text.replace("a", "b")]));
  expect([...textHash({ ...draft, texts: changed })]).toHaveLength(draft.texts.size);
  expect([...textHash({ ...draft, texts: new Map() })]).toEqual([]);
});
