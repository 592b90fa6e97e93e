import { expect, test } from "vitest";
import { placeAsked } from "../../../src/viewer/menu/open-menu.ts";

// Where a key opens it is looked at in a browser: tests/browser/choosing.test.ts.
test("a menu is asked for where the pointer is", () => {
  expect(placeAsked({ clientX: 3, clientY: 0, currentTarget: null } as MouseEvent)).toEqual({ x: 3, y: 0 });
});
