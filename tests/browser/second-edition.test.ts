import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { asSourceId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { fullCase } from "../full-case.ts";
import { axeViolations } from "./axe-violations.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const { records, texts } = fullCase();
let served: Served;
let browser: TestBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  served = await serveCase({
    table: buildTable(records),
    texts: new Map([...texts].map(([id, text]) => [asSourceId(id), text])),
    madeFrom: sha256Of("its files"),
    viewerFolder: builtViewerFolder(),
  });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

async function open(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`${served.url}${hash}`);
  await page.locator("#page-heading").waitFor({ state: "attached" });
  return page;
}

test("a work that speaks leads to its page, with the focus on it", async () => {
  const page = await open("#claim=own-voice");
  await page.locator(".ladder button", { hasText: "“Sorn takes it back” (The Gazette)" }).click();
  await expect.poll(() => page.locator("#page-heading").textContent()).toBe("Sorn takes it back");
  await expect
    .poll(() => page.locator("#page-heading").evaluate((element) => document.activeElement === element))
    .toBe(true);
  expect(await page.locator(".page").textContent()).toContain("a later text of");
  await page.goBack();
  await page.locator(".ladder").waitFor();
  await page.context().close();
});

test("whoever is searched under the name of a joined record is found as the one that stands, who has its names", async () => {
  const page = await open("");
  await page.keyboard.press("/");
  await page.keyboard.type("iosif");
  const [found] = await page.getByRole("option").all();
  expect(await found?.textContent()).toMatch(/Joss Brandt.*recorded as Iosif Brandt/);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("#entity=joss-brandt");
  await page.getByText("Also recorded as").waitFor();
  await page.context().close();
});

test("every passage of a claim is highlighted in its text, and so is the one that takes it back", async () => {
  const page = await open("#claim=seen");
  await expect.poll(() => page.locator(".passage mark").count()).toBe(7);
  expect(await page.locator(".details .passage mark").textContent()).toBe("he was not at the quay");
  await page.context().close();
});

const PAGES = ["", "#claim=seen", "#claim=own-voice-carried", "#entity=joss-brandt", "#entity=night-guard"];

test.each([1440, 400])("at %i pixels nothing runs out of the screen, and axe finds nothing", async (width) => {
  const page = await open("", { viewport: { width, height: 900 }, bypassCSP: true });
  for (const hash of PAGES) {
    // The first was opened, the others are gone to as by a link.
    if (hash !== "") await goTo(page, hash);
    if (hash === "") for (const work of await page.locator(".work summary").all()) await work.click();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth, hash).toBe(clientWidth);
    expect(await axeViolations(page), hash).toEqual([]);
  }
  await page.context().close();
});

async function goTo(page: Page, hash: string): Promise<void> {
  const before = await page.locator("#page-heading").textContent();
  await page.goto(`${served.url}${hash}`);
  await expect.poll(() => page.locator("#page-heading").textContent()).not.toBe(before);
}
