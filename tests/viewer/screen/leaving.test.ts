import { expect, test } from "vitest";
import { comeBack, leavingOf } from "../../../src/viewer/screen/leaving.ts";

/** Stands in for a page with buttons, which Node has none of. */
function pageOf(words: readonly string[]) {
  const focused: string[] = [];
  const buttons = words.map((textContent) => ({
    textContent,
    isConnected: true,
    matches: () => textContent === "",
    focus: () => focused.push(textContent),
  }));
  const ownerDocument = { activeElement: undefined as unknown, body: {} };
  const page = {
    ...{ ownerDocument, scrollTop: 240, focused, buttons, scrolled: -1 },
    querySelectorAll: () => buttons,
    contains: () => true,
    focus: () => focused.push("page"),
    scrollTo(_: number, top: number) {
      page.scrolled = top;
    },
  };
  return page;
}
const asPage = (page: ReturnType<typeof pageOf>) => page as unknown as HTMLElement;

test("who comes back finds the focus where it was, though the page was made anew", () => {
  const left = pageOf(["one", "two", "three"]);
  left.ownerDocument.activeElement = left.buttons[1];
  const leaving = leavingOf(asPage(left));
  for (const button of left.buttons) button.isConnected = false;

  const again = pageOf(["one", "two", "three"]);
  expect(comeBack(asPage(again), leaving)).toBe(true);
  expect(again.focused).toEqual(["two"]);
  expect(again.scrolled).toBe(240);
});

test("what is still there gets the focus itself, and where all is other nothing is claimed", () => {
  const left = pageOf(["one"]);
  left.ownerDocument.activeElement = left.buttons[0];
  const leaving = leavingOf(asPage(left));
  expect(comeBack(asPage(pageOf(["other"])), leaving)).toBe(true);
  expect(left.focused).toEqual(["one"]);

  for (const button of left.buttons) button.isConnected = false;
  expect(comeBack(asPage(pageOf(["other"])), leaving)).toBe(false);
});

test("who comes back from a field finds the page with the focus, so that the next key is not typed into the field", () => {
  const left = pageOf(["one", ""]);
  left.ownerDocument.activeElement = left.buttons[1];
  const leaving = leavingOf(asPage(left));
  expect(comeBack(asPage(left), leaving)).toBe(true);
  expect(left.focused).toEqual(["page"]);
  expect(left.scrolled).toBe(240);
});
