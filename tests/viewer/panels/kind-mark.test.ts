import { expect, test } from "vitest";
import { ENTITY_KINDS } from "../../../src/model/entity.ts";
import { KindMark } from "../../../src/viewer/panels/kind-mark.tsx";
import { markupOf } from "../sample-state.ts";

test("every kind has a shape of its own, hidden from screen readers", () => {
  const shapes = ENTITY_KINDS.map((kind) => markupOf(KindMark, { kind }));
  expect(new Set(shapes.map((markup) => markup.match(/<(circle|rect|path)/)?.[1])).size).toBe(3);
  for (const markup of shapes) expect(markup).toContain('aria-hidden="true"');
});

test("where its colour tells something else a kind has its shape alone", () => {
  expect(markupOf(KindMark, { kind: "place", isPlain: true })).not.toContain("kind-place");
  expect(markupOf(KindMark, { kind: "place" })).toContain("kind-place");
});
