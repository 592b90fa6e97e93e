import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

/** A name to type in each case, and a work to take out. */
const JOURNEYS = [
  ["graph-data/harbour-light", "evenl", "Evenlamp Company"],
  ["graph-data/pakistan-isis-k-allegations", "mutta", "Amir Khan Muttaqi"],
] as const;

const heading = (page: Page) => page.locator("#page-heading").innerText();
const said = (page: Page) => page.locator(".left [role=status]").innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe.each(JOURNEYS)("%s by keyboard alone", (folder, typed, name) => {
  let viewer: BuiltViewer;
  beforeAll(async () => {
    viewer = await serveBuilt(folder);
  }, 60_000);
  afterAll(() => viewer?.close());
  afterEach(() => expect(viewer.complaints.splice(0)).toEqual([]));

  test("find an entity, ask who says so, walk to a neighbour, go back", async () => {
    const page = await viewer.open();
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page)).toBe(name);

    await tabTo(page, ".neighbour");
    const first = await focused(page);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page)).toMatch(/alleges?|denies/);

    await page.keyboard.press("Backspace");
    await expect.poll(() => heading(page)).toBe(name);
    await tabTo(page, ".neighbour");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => heading(page)).not.toBe(name);
    await page.keyboard.press("Backspace");
    await expect.poll(() => heading(page)).toBe(name);
    await page.context().close();
  });

  test("switch somebody off, hear what was lost, and undo it", async () => {
    const page = await viewer.open();
    await tabTo(page, ".rests-on input");
    await page.keyboard.press("Space");
    await expect.poll(() => said(page)).toMatch(/\d+ of \d+ claims shown\. Without .+: \d+ claims? falls?/);
    expect(page.url()).toContain("without=");

    await page.keyboard.press("Control+z");
    await expect.poll(() => page.url()).not.toContain("without=");
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => page.url()).toContain("without=");
    await page.context().close();
  });

  test("everything that can be done is a list that is searched by typing", async () => {
    const page = await viewer.open();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("search");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await page.context().close();
  });

  test("axe finds nothing amiss: the case, an entity, a claim, paths, somebody taken out, the list of actions", async () => {
    const page = await viewer.open("", { bypassCSP: true });
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".rests-on input").first().click();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.locator(".entities button").first().click();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".neighbour").first().click();
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press("Backspace");
    await page.locator(".path-finder input").fill(name);
    await page.locator(".path-finder button").click();
    await expect.poll(() => heading(page)).toContain("–");
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Control+k");
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  test("a link restores what is opened and who is taken out", async () => {
    const page = await viewer.open();
    await page.locator(".rests-on input").nth(1).click();
    await page.locator(".entities button").nth(2).click();
    const [link, title, words] = [page.url(), await heading(page), await said(page)];

    const other = await viewer.open(new URL(link).hash);
    expect(await heading(other)).toBe(title);
    expect(await said(other)).toBe(words);
    await page.context().close();
    await other.context().close();
  });
});

/** Presses Tab until the focus is on something, as somebody does who sees no picture. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}
