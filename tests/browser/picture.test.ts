import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";
import type * as TestPage from "./picture/page.ts";

type PageFunctions = { readonly picture: typeof TestPage };

let browser: TestBrowser;
let script = "";
const complaints: string[] = [];

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: fileURLToPath(new URL("picture/page.ts", import.meta.url)), formats: ["iife"], name: "picture" },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  script = output[0].code;
  browser = await launchBrowser();
}, 120_000);

afterAll(() => browser?.close());

async function open(width: number, hasTouch = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 300 }, hasTouch });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.setContent("<body style='margin: 0'></body>");
  await page.addScriptTag({ content: script });
  await page.evaluate((w) => (globalThis as unknown as PageFunctions).picture.draw(w), width);
  return page;
}

const told = (page: Page) => page.evaluate(() => (globalThis as unknown as PageFunctions).picture.told);
const show = (page: Page, rows: readonly number[]) =>
  page.evaluate((shown) => (globalThis as unknown as PageFunctions).picture.show(shown), rows);
async function strokes(page: Page, width: number): Promise<number> {
  const png = (await page.screenshot()).toString("base64");
  return page.evaluate(
    ([seen, across]) => (globalThis as unknown as PageFunctions).picture.strokesInMiddle(seen, across),
    [png, width] as const,
  );
}

/** Clicks down the picture's middle, not so fast that two clicks make a double one. */
async function clickDown(page: Page, x: number, step: number): Promise<void> {
  for (let y = 60; y < 140; y += step) {
    await page.mouse.click(x, y);
    await page.waitForTimeout(30);
  }
}

test.each(["settle", "arrange"] as const)(
  "whoever the pointer is over is left with a new place (%s), also where it then moves away",
  async (how) => {
    const page = await open(500);
    const over = async () => (await told(page)).filter(([what]) => what.startsWith("over"));
    await page.mouse.move(108, 100);
    await page.mouse.move(110, 100);
    await expect.poll(over).toEqual([["over entity", 0]]);
    await page.evaluate((swapped) => (globalThis as unknown as PageFunctions).picture.swap(swapped), how);
    await page.mouse.move(20, 20);
    await expect.poll(async () => (await over()).at(-1)).toEqual(["over entity", undefined]);
    await page.close();
  },
);

describe("a link with room for its claims", () => {
  test("is fanned out, and only what is shown is drawn and can be clicked", async () => {
    const page = await open(500);
    expect(await strokes(page, 500)).toBe(4);

    await show(page, [0, 1, 0, 0]);
    expect(await strokes(page, 500)).toBe(1);
    await clickDown(page, 250, 6);
    const lines = (await told(page)).filter(([what]) => what === "line").map(([, row]) => row);
    expect(new Set(lines)).toEqual(new Set([1]));

    await show(page, [0, 0, 0, 0]);
    expect(await strokes(page, 500)).toBe(0);
    await page.close();
  });

  test("can be tapped, and so can an entity and the empty stage", async () => {
    const page = await open(500, true);
    await show(page, [0, 1, 0, 0]);
    for (const [x, y] of [
      [110, 100],
      [250, 20],
    ] as const) {
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(60);
    }
    for (let y = 70; y < 130; y += 5) {
      await page.touchscreen.tap(250, y);
      await page.waitForTimeout(60);
    }
    const kinds = (await told(page)).map(([what]) => what).filter((what) => !what.startsWith("over"));
    expect(kinds.slice(0, 2)).toEqual(["node", "stage"]);
    expect(kinds).toContain("line");
    await page.close();
  });
});

describe("a link too short for its claims", () => {
  test("is one line; a click on it tells of one of its claims, and when that is chosen all are fanned out", async () => {
    const page = await open(150);
    expect(await strokes(page, 150)).toBeLessThan(3);

    await page.mouse.click(75, 100);
    const [what, row] = (await told(page)).at(-1) ?? [];
    expect(what).toBe("line");
    await page.evaluate((r) => (globalThis as unknown as PageFunctions).picture.choose(r), Number(row));
    await clickDown(page, 75, 4);
    const rows = (await told(page)).filter(([kind]) => kind === "line").map(([, clicked]) => clicked);
    expect(new Set(rows)).toEqual(new Set([0, 1, 2, 3]));
    await page.close();
  });
});

describe("the camera", () => {
  test("goes where it is sent, and tells of it once at rest", async () => {
    const page = await open(500);
    const view = { x: 0.4, y: 0.6, ratio: 0.7 };
    await page.evaluate((to) => (globalThis as unknown as PageFunctions).picture.renderer.moveTo(to), view);
    await page.waitForTimeout(500);
    expect((await told(page)).filter(([what]) => what === "camera")).toEqual([["camera", view]]);

    await page.close();
  });
});

test("nothing of that made the page complain", () => {
  expect(complaints).toEqual([]);
});

test("another scene is drawn in the same contexts, and what is clicked is of it", async () => {
  const page = await open(400);
  const marked = () => page.evaluate(() => document.querySelectorAll("canvas[data-seen]").length);
  const count = await page.evaluate(() => {
    for (const canvas of document.querySelectorAll("canvas")) canvas.dataset.seen = "before";
    return document.querySelectorAll("canvas").length;
  });
  expect(await strokes(page, 400)).toBe(4);
  await page.evaluate(() => (globalThis as unknown as PageFunctions).picture.redraw(9_000));
  await expect.poll(() => strokes(page, 400)).toBe(1);
  expect(await marked()).toBe(count);
  await page.waitForTimeout(300);
  await page.mouse.click(200, 100);
  await expect
    .poll(async () => (await told(page)).filter(([what]) => what.endsWith("again")))
    .toEqual([["line again", 9_000]]);
  await page.close();
  expect(complaints).toEqual([]);
});
