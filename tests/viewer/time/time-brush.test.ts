import { expect, test } from "vitest";
import { TimeBrush } from "../../../src/viewer/time/time-brush.tsx";
import { markupOf } from "../sample-state.ts";

const year = (n: number) => Date.UTC(n, 0, 1);

// It is dragged and moved by its keys in a browser: tests/browser/time.test.ts.
test("handles say in words where they stand, and only bins that may hold a claim have a bar", () => {
  const markup = markupOf(TimeBrush, {
    bins: { unit: "year", hasEarlier: false, hasLater: false, edges: [year(2019), year(2020), year(2021), year(2022)] },
    histogram: { possible: [2, 0, 1], certain: [1, 0, 0], timed: 2, untimed: 3 },
    brushed: { from: 1, to: 3 },
    onBrush: () => {},
  });
  expect(markup).toContain('aria-valuetext="from 2020"');
  expect(markup).toContain('aria-valuetext="to 2021"');
  expect(markup.match(/<g class="possible">(<rect[^>]*>(<\/rect>)?){2}<\/g>/)).not.toBeNull();
  expect(markup.match(/<g class="certain">(<rect[^>]*>(<\/rect>)?){1}<\/g>/)).not.toBeNull();
});
