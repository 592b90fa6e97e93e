import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../src/desk/index.html", import.meta.url), "utf8");

test("the page keeps to the server's policy: no script or style inside it, nothing from elsewhere", () => {
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toMatch(/<script type="module" src="\.\/main\.tsx"><\/script>/);
  expect(page).not.toMatch(/<style|style=|\son\w+=|https?:/);
});

test("the page says something where there is no JavaScript, in both schemes and at every width", () => {
  expect(page).toContain("<noscript>");
  expect(page).toContain('name="color-scheme" content="light dark"');
  expect(page).toContain("width=device-width");
});

test("no address leads on from what is coded: the page hands no referrer out", () => {
  expect(page).toContain('name="referrer" content="no-referrer"');
});
