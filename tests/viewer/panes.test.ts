import { expect, test } from "vitest";
import { PANES } from "../../src/viewer/panes.ts";
import { WHOLE_CASE } from "../../src/viewer/state/view.ts";

test("a case opens with the first of its panes", () => {
  expect(PANES[0]?.id).toBe(WHOLE_CASE.pane);
});

test("no two panes share an id or a name, and an id stands in a link as it is", () => {
  expect(new Set(PANES.map(({ id }) => id)).size).toBe(PANES.length);
  expect(new Set(PANES.map(({ name }) => name)).size).toBe(PANES.length);
  for (const { id } of PANES) expect(id).toMatch(/^[a-z-]+$/);
});
