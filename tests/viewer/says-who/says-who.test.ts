import { expect, test } from "vitest";
import { sourceOf } from "../../../src/graph/ladder.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { SaysWho } from "../../../src/viewer/says-who/says-who.tsx";
import { markupOf, rowOf, sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const row = (id: string) => rowOf(state.table, id);

test("a claim opens into its sentence, its way from the origin, and what else is said between the two", () => {
  const shown = shownBy(SaysWho, { state, row: row("payment-on-the-wire") });
  expect(shown).toContain("The wire passes on that Tidewater paid Joss Brandt.");
  expect(shown).toContain("Tidewater Company is alleged to have paid Joss Brandt");
  expect(shown.indexOf("Mara Quill says")).toBeLessThan(shown.indexOf("The Gazette reports"));
  expect(shown.indexOf("The Gazette reports")).toBeLessThan(shown.indexOf("read in Wire item"));
  expect(shown).toContain("inferred: our reading, not the text’s words");
  expect(shown).toContain("Also said between these two");
  expect(shown).toContain("Tidewater denies having paid Joss Brandt.");
});

test("the passage is highlighted in its text once that is there", async () => {
  const gazette = sourceOf(state.table, asSourceId("gazette"));
  await expect.poll(() => state.texts.of(gazette).value.kind).toBe("at-hand");
  const markup = markupOf(SaysWho, { state, row: row("payment") });
  expect(markup).toContain("<mark>the Tidewater Company paid Joss Brandt in 2019</mark>");
});

test("a denial is called one", () => {
  const shown = shownBy(SaysWho, { state, row: row("payment-denied") });
  expect(shown).toContain("Allegation: a denial");
  expect(shown).toContain("Tidewater Company is alleged not to have paid Joss Brandt");
});

test("a remark has no second end and stands beside nothing", () => {
  const shown = shownBy(SaysWho, { state, row: row("clerk") });
  expect(shown).toContain("Mara Quill is alleged to hold the role a former clerk");
  expect(shown).not.toContain("Also said");
});

test("no page of a claim gives a verdict or a score", () => {
  for (let i = 0; i < state.table.size; i++) {
    expect(shownBy(SaysWho, { state, row: i })).not.toMatch(/confirmed|verified|credib|score|proven/i);
  }
});
