import { expect, test } from "vitest";
import type { ViewerFiles } from "../../src/server/app.ts";
import { linkDesk } from "../../src/server/link-desk.ts";

const page = {
  type: "text/html; charset=utf-8",
  bytes: new TextEncoder().encode("<html><head><title>x</title></head></html>"),
};
const script = { type: "text/javascript", bytes: new TextEncoder().encode("0") };
const viewer: ViewerFiles = new Map([
  ["/index.html", page],
  ["/main.js", script],
]);

test("the page is told where the desk is, and nothing else becomes another", () => {
  const linked = linkDesk(viewer);
  const html = new TextDecoder().decode(linked.get("/index.html")?.bytes);
  expect(html).toContain('<meta name="sayswho-desk" content="./desk/" />');
  expect(html.replace(/\s*<meta[^>]*>/, "")).toBe(new TextDecoder().decode(page.bytes));
  expect(linked.get("/main.js")).toBe(script);
  expect(viewer.get("/index.html")).toBe(page);
});

test("without a page there is nothing to tell", () => {
  expect(linkDesk(new Map())).toEqual(new Map());
});
