import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlPage } from "../../src/cli/docs/html-page.ts";
import { docsPages } from "../../src/cli/docs/pages.ts";
import { wholeProgram } from "../cli/docs/whole-program.ts";
import { axeViolations } from "./axe-violations.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "sayswho-docs-"));
const pages = docsPages(wholeProgram());
let browser: TestBrowser;

beforeAll(async () => {
  for (const page of pages) writeFileSync(join(folder, `${page.id}.html`), htmlPage(page, pages));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(pages.map(({ id, title }) => [id, title] as const))(
  "%s opens from a disk, asks nothing of any network, is readable at 320 px, and axe finds nothing",
  async (id, title) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 600 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, `${id}.html`)).href);
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    // Of the longest pages a part is enough: every part is made by the same few lines.
    await page.evaluate(() => {
      for (const more of [...document.querySelectorAll("main > *")].slice(120)) more.remove();
    });
    expect(await axeViolations(page)).toEqual([]);
    await context.close();
  },
  120_000,
);

test("the first page leads to every other", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  for (const { id, title } of pages.slice(1)) {
    await page.getByRole("navigation").getByRole("link", { name: title, exact: true }).click();
    expect(page.url()).toContain(`/${id}.html`);
    expect(await page.locator("h1").innerText()).toBe(title);
  }
}, 60_000);
