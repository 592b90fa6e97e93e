import { expect, test } from "vitest";
import { PairCard } from "../../../src/desk/drafts/pair-card.tsx";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";

test("two who may be one stand below each other, each with its facts on one line", () => {
  const pair = { id: "a~b", one: "a", other: "b", facts: ["a “A”; person", "b “B”; person; in 1 claim"] } as const;
  expect(shownBy(PairCard, { pair })).toMatch(/May these be one\?.*a “A”; person.*b “B”; person; in 1 claim/s);
  expect(markupOf(PairCard, { pair }).match(/<li>/g)).toHaveLength(2);
});
