import { expect, test } from "vitest";
import { PageHeading } from "../../../src/viewer/panels/page-heading.tsx";
import { markupOf } from "../sample-state.ts";

test("a page's heading can take the focus without being a stop of its own", () => {
  expect(markupOf(PageHeading, { children: "A page" })).toBe('<h2 id="page-heading" tabindex="-1">A page</h2>');
});
