import { createRef, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { useWidth } from "../../../src/viewer/time/use-width.ts";

test("until an element is there it is taken for narrow", () => {
  const Wide = () => h("p", null, String(useWidth(createRef())));
  expect(renderToString(h(Wide, null))).toBe("<p>280</p>");
});
