import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layOut } from "../../src/graph/layout.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { madeCommunities } from "../bench/made-communities.ts";
import { tableOf } from "../bench/made-table.ts";
import { axeViolations } from "./axe-violations.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const table = tableOf(madeCommunities(4_000));
const complaints: string[] = [];
let served: Served;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  const what = { table, texts: new Map(), madeFrom: sha256Of("communities"), layout: layOut(table) };
  served = await serveCase({ ...what, viewerFolder: builtViewerFolder() });
  browser = await launchBrowser();
  const options = { reducedMotion: "reduce", bypassCSP: true, viewport: { width: 1280, height: 860 } } as const;
  page = await browser.newPage(options);
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(served.url);
  await page.locator(".groups li").first().waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const camera = (): number => Number(/camera=[\d.-]+:[\d.-]+:([\d.]+)/.exec(page.url())?.[1] ?? 1);

test("from afar it is groups, which are listed, and Enter on one comes near to it", async () => {
  expect(await page.locator(".legend").innerText()).toContain("a group, named after whom most is claimed of");
  const first = page.locator(".groups li button").first();
  expect(await first.innerText()).toMatch(/ and \d+ others$/);
  expect(await axeViolations(page)).toEqual([]);

  await first.focus();
  await page.keyboard.press("Enter");
  await expect.poll(camera, { timeout: 10_000 }).toBeLessThan(0.8);
  await expect.poll(() => page.locator("#page-heading").innerText()).toMatch(/ and \d+ others$/);
  expect(page.url()).toContain("together=");
  expect(await page.locator(".members li").count()).toBe(50);
  expect(await page.getByRole("button", { name: /^50 more of \d+$/ }).count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press("Control+Z");
  await expect.poll(camera, { timeout: 10_000 }).toBe(1);
  expect(page.url()).not.toContain("together=");
});

test("a group that is shown alone is come near to until it fills the picture, the notice above it taken into account", async () => {
  await page.locator(".groups li button").first().click();
  await page.getByRole("button", { name: "Look at it in the picture" }).waitFor();
  await page.keyboard.press("o");
  await page.locator(".left .chip").waitFor();
  await page.waitForTimeout(500);
  const near = camera();
  expect(near).toBeLessThan(0.8);
  await page.keyboard.press("0");
  await page.waitForTimeout(500);
  expect(camera()).toBeCloseTo(near, 1);
  await page.keyboard.press("Control+Z");
  await expect.poll(camera, { timeout: 10_000 }).not.toBeCloseTo(near, 1);
  await page.keyboard.press("Control+Z");
  await expect.poll(camera, { timeout: 10_000 }).toBe(1);
});

test("a group is found by its name among all that can be done, and listed before the sources", async () => {
  const name = await page.locator(".groups li button").nth(1).innerText();
  const isBefore = await page.evaluate(() => {
    const [groups, sources] = [document.querySelector(".groups"), document.querySelector(".sources, .tree, .switch")];
    return sources !== null && groups?.compareDocumentPosition(sources) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(isBefore).toBe(true);
  await page.keyboard.press("Control+K");
  await page.keyboard.type(`belongs to ${name}`);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#page-heading").innerText()).toBe(name);
  await page.keyboard.press("Escape");
  await expect.poll(camera, { timeout: 10_000 }).toBe(1);
});

test("a click on a group comes near to it and opens nothing that lies inside", async () => {
  const box = (await page.locator(".canvas").boundingBox()) ?? expect.fail("there is a picture");
  // Somewhere on the way across the picture there is a group; its page opens at once, and the camera is told of when it rests.
  for (let way = 0.05; way < 1 && !page.url().includes("together="); way += 0.05) {
    const at = [box.x + box.width * way, box.y + box.height * 0.56] as const;
    await page.mouse.click(...at);
    await page.waitForTimeout(100);
  }
  await expect.poll(camera, { timeout: 10_000 }).toBeLessThan(0.8);
  expect(page.url()).not.toMatch(/entity=|claim=/);
});

test("nothing of that made the page complain", () => {
  expect(complaints).toEqual([]);
});
