import { expect, test } from "vitest";
import { openMenuAt, placeAsked } from "../../../src/viewer/menu/open-menu.ts";
import { sampleState } from "../sample-state.ts";

// Where a key opens it is looked at in a browser: tests/browser/choosing.test.ts.
test("a menu opens for what it was asked of, below what has the focus, and below the heading where nothing has", () => {
  const placed = (left: number, bottom: number) => ({ getBoundingClientRect: () => ({ left, bottom }) });
  const heading = placed(7, 9);
  const ownerDocument = { getElementById: (id: string) => (id === "page-heading" ? heading : null) };
  const opened = (element: object | null) => {
    const state = sampleState();
    openMenuAt(state, { kind: "claim", row: 3 }, element as Element | null);
    return state.menu.value;
  };
  const target = { kind: "claim", row: 3 };
  expect(opened({ tagName: "BUTTON", ...placed(3, 5) })).toEqual({ target, at: { x: 3, y: 5 } });
  expect(opened({ tagName: "BODY", ownerDocument, ...placed(0, 0) })).toEqual({ target, at: { x: 7, y: 9 } });
  expect(opened(null)).toEqual({ target, at: { x: 0, y: 0 } });
});

test("a menu is asked for where the pointer is", () => {
  expect(placeAsked({ clientX: 3, clientY: 0, currentTarget: null } as MouseEvent)).toEqual({ x: 3, y: 0 });
});
