import { expect, test } from "vitest";
import { textsSaidAtHand } from "../../../../src/formats/readers/own/texts-said-at-hand.ts";
import { asSourceId } from "../../../../src/model/id.ts";

test("a work of which any claim is said to be unchecked had no text at hand, and every other one had", () => {
  const texts = textsSaidAtHand([
    { source: "a", unchecked: "not checked" },
    { source: "a", unchecked: undefined },
    { source: "b", unchecked: undefined },
    { source: undefined, unchecked: undefined },
  ]);
  expect(["a", "b", "c"].map((id) => texts.has(asSourceId(id)))).toEqual([false, true, true]);
});
