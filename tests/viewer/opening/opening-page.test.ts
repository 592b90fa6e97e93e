import { expect, test } from "vitest";
import { OpeningPage } from "../../../src/viewer/opening/opening-page.tsx";
import { markupOf, shownBy } from "../sample-state.ts";

test("while the case is on its way, that is said", () => {
  expect(shownBy(OpeningPage, { opening: { kind: "opening", done: 0 } })).toContain("Opening the case…");
});

test("where it does not come, what happened and what to do is said at once", () => {
  const opening = { kind: "failed", message: "The server does not answer.", mend: "Run it again." } as const;
  expect(shownBy(OpeningPage, { opening })).toContain("The server does not answer.Run it again.");
  expect(markupOf(OpeningPage, { opening })).toContain('role="alert"');
});

test("of a large case it is said how much is there", () => {
  const opening = { kind: "opening", done: 12_400_000, of: 40_000_000 } as const;
  expect(shownBy(OpeningPage, { opening })).toContain("12 of 40 MB");
  expect(shownBy(OpeningPage, { opening: { ...opening, of: 20_000 } })).not.toContain("MB");
});
