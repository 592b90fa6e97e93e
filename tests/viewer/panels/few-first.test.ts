import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { FewFirst } from "../../../src/viewer/panels/few-first.tsx";

const shown = (count: number) =>
  renderToString(
    h(FewFirst<number>, {
      items: Array.from({ length: count }, (_, i) => i),
      step: 3,
      children: (items: readonly number[]) => items.join(" "),
    }),
  );

test("of many the first are shown, and how many are left, and on paper how many there are; of few all", () => {
  expect(shown(3)).toBe("0 1 2");
  expect(shown(5)).toMatch(/^0 1 2<p class="on-paper">5 in all, 3 shown<\/p><button.*2 more of 2<\/button>$/);
  expect(shown(50)).toContain("3 more of 47");
});
