import { expect, test } from "vitest";
import { selectedInPage, showSelected } from "../../../src/desk/reading/page-selection.ts";

// What they do needs a browser: tests/browser/desk.
test("it can be imported where there is no document", () => {
  expect("document" in globalThis).toBe(false);
  expect(showSelected).toBeInstanceOf(Function);
});

test("where the page has no selection, none of the text is selected", () => {
  const pane = (selection: object | null) =>
    ({ ownerDocument: { getSelection: () => selection } }) as unknown as HTMLElement;
  expect(selectedInPage(pane(null))).toBeUndefined();
  expect(selectedInPage(pane({ rangeCount: 0 }))).toBeUndefined();
});
