import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { TEXT_PANE, TextPane } from "../../../src/viewer/text/text-pane.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("before anything is opened the works are there to choose from, each with how much was read in it", () => {
  expect(TEXT_PANE.id).toBe("text");
  expect(shownBy(TextPane, { state: sampleState() })).toMatch(
    /Choose a work to read.*“Clerk speaks” \(The Gazette\) \d+ claims/,
  );
});

test("what is opened leads to its text", async () => {
  const state = sampleState();
  state.choose({ kind: "source", source: state.table.sourceIndex(asSourceId("gazette")) ?? -1 });
  await expect.poll(() => shownBy(TextPane, { state })).toContain("Tidewater Company paid Joss Brandt");
  expect(shownBy(TextPane, { state })).toContain("All texts");
});
