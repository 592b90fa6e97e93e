import { expect, test } from "vitest";
import { htmlPage } from "../../../src/cli/docs/html-page.ts";
import { docsPages } from "../../../src/cli/docs/pages.ts";
import { wholeProgram } from "./whole-program.ts";

const pages = docsPages(wholeProgram());

test("no word of a page is read as markup, and what stands between backticks is code", () => {
  const page = {
    id: "x",
    title: "<script>",
    summary: "a `b<c` & d",
    parts: [{ code: "</pre><b>" }, { table: { head: ["<i>"], rows: [["`</td>`"]] } }],
  };
  const html = htmlPage(page, [page]);
  expect(html).not.toMatch(/<script|<b>|<i>/);
  expect(html).toContain("a <code>b&lt;c</code> &amp; d");
});

test.each(pages.map((page) => [page.id, page] as const))(
  "%s loads nothing, runs nothing, and leads only where something is",
  (_, page) => {
    const html = htmlPage(page, pages);
    expect(html).not.toMatch(/<(script|img|link|iframe)|src=|@import|url\(/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to = ""] of html.matchAll(/href="([^"]+)"/g))
      expect(pages.map(({ id }) => `${id}.html`)).toContain(to);
  },
);
