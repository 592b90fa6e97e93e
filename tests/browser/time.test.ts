import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const _at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const viewerFolder = builtViewerFolder();
let served: Served;
let browser: TestBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  const { records } = sampleCase();
  served = await serveCase({ table: buildTable(records), texts: new Map(), madeFrom: sha256Of("files"), viewerFolder });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

async function openPage(clock = "event", hash = "#pane=ledger"): Promise<Page> {
  const page = await openFolded(hash, 1440);
  await page.locator(".time > summary").click();
  await page.getByRole("combobox", { name: "Time of" }).selectOption(clock);
  return page;
}

async function openFolded(hash: string, width: number): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width, height: 900 } });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(served.url + hash);
  await page.locator(".time").waitFor();
  return page;
}

const rows = (page: Page) => page.locator("tr.of-claim").count();
const handle = (page: Page, name: "From" | "To") => page.getByRole("slider", { name, exact: true });

test("the handles brush by the keyboard, many presses are one step, and Back goes back", async () => {
  const page = await openPage();
  expect(await rows(page)).toBe(8);
  expect(await handle(page, "From").getAttribute("aria-valuetext")).toBe("from January 2019");

  await handle(page, "From").focus();
  for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowRight");
  expect(await handle(page, "From").getAttribute("aria-valuetext")).toBe("from July 2019");
  expect(page.url()).not.toContain("window=");
  await expect.poll(() => page.url()).toContain("window=event:possible:");
  expect(await rows(page)).toBe(2);
  await page.getByText("6 claims have no time of event. The window hides them.").waitFor();

  await page.getByRole("combobox", { name: "How surely" }).selectOption("certain");
  await page.getByText("No claim is shown").first().waitFor();
  await page.goBack();
  await expect.poll(() => rows(page)).toBe(2);
  await page.goBack();
  await expect.poll(() => rows(page)).toBe(8);
  await page.close();
});

test("a handle stops before the other", async () => {
  const page = await openPage();
  await handle(page, "From").focus();
  await page.keyboard.press("End");
  expect(await handle(page, "From").getAttribute("aria-valuetext")).toBe("from December 2019");
  expect(await handle(page, "From").inputValue()).toBe("11");
  await handle(page, "To").focus();
  await page.keyboard.press("Home");
  expect(await handle(page, "To").getAttribute("aria-valuetext")).toBe("to December 2019");
  await page.close();
});

test("a drag over the bars brushes when it is let go, and all times come back with a button", async () => {
  const page = await openPage();
  await page.getByRole("combobox", { name: "Time of" }).selectOption("publication");
  expect(await handle(page, "To").getAttribute("aria-valuetext")).toBe("to 31 May 2020");

  const box = await page.locator(".brush svg").boundingBox();
  if (box === null) throw new Error("there is nothing to brush");
  await page.mouse.move(box.x + 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 4, box.y + 10, { steps: 4 });
  expect(page.url()).not.toContain("window=");
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain("window=publication:possible:");
  expect(await rows(page)).toBe(6);

  await page.getByRole("button", { name: "All times" }).click();
  await expect.poll(() => rows(page)).toBe(8);
  expect(page.url()).not.toContain("window=");
  await page.close();
});

test("a handle that has not come to rest is let go when the clock changes under it", async () => {
  const page = await openPage();
  await handle(page, "From").focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("combobox", { name: "Time of" }).selectOption("publication");
  await page.waitForTimeout(700);
  expect(page.url()).not.toContain("window=");
  expect(await page.getByRole("combobox", { name: "Time of" }).inputValue()).toBe("publication");
  expect(await rows(page)).toBe(8);
  await page.close();
});

test("a day to go back to hides what was not known, says what has no date, and is cleared by a button", async () => {
  const page = await openPage();
  await page.getByLabel("As known on").fill("2020-04-30");
  await expect.poll(() => page.url()).toContain("known=published:2020-04-30");
  expect(await rows(page)).toBe(2);
  await page
    .getByText("What was published by the end of 30 April 2020 is shown, and 2 claims without that date.")
    .waitFor();
  await page.getByRole("button", { name: "Today" }).click();
  await expect.poll(() => rows(page)).toBe(8);
  await page.close();
});

test("it is folded until it is asked for, and on a small screen nothing is cut off to the side", async () => {
  const page = await openFolded("#pane=ledger", 320);
  expect(await handle(page, "From").count()).toBe(0);
  await page.locator(".time > summary").click();
  await handle(page, "From").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test("time plays step by step, says what it has come to when it is stopped and not before, and all of it is one step back", async () => {
  const page = await openPage();
  const player = page.locator(".player");
  const told = player.locator("[role=status]");
  const play = player.getByRole("button", { name: "Play" });
  await play.focus();
  await page.keyboard.press("Space");
  // Whatever else changes stops time: on a busy machine the clock that was chosen may come to rest only now.
  const from = async () => {
    if (await play.isVisible()) {
      // What it came to when it was stopped so is taken back.
      if (page.url().includes("window=")) await page.keyboard.press("Control+Z");
      await page.keyboard.press("Space");
    }
    return handle(page, "From").getAttribute("aria-valuetext");
  };
  await expect.poll(from, { timeout: 10_000 }).toMatch(/^from (?!January|December)\w+ 2019$/);
  await player.getByRole("button", { name: "Pause" }).waitFor();
  expect(await told.innerText()).toBe("");
  expect(page.url()).not.toContain("window=");
  await page.keyboard.press("Space");
  await expect.poll(() => told.innerText()).toMatch(/^Paused at \w+ 2019: \d of 8 claims shown\.$/);
  const stopped = await handle(page, "From").getAttribute("aria-valuetext");
  expect(page.url()).toContain("window=event:possible:");
  await page.waitForTimeout(1_500);
  expect(await handle(page, "From").getAttribute("aria-valuetext")).toBe(stopped);

  await player.getByRole("button", { name: "Step back" }).click();
  await expect.poll(() => told.innerText()).toMatch(/^Now at /);
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => page.url()).not.toContain("window=");
  await page.close();
});

test("at the end time stops by itself, a window that grows keeps its beginning, and whatever is done stops it", async () => {
  const page = await openPage();
  const player = page.locator(".player");
  await player.getByRole("combobox", { name: "How fast" }).selectOption("fast");
  await player.getByRole("combobox", { name: "How time plays" }).selectOption("grows");
  await handle(page, "To").focus();
  await page.keyboard.press("Home");
  for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("window=");
  await player.getByRole("button", { name: "Play" }).click();
  await expect
    .poll(() => player.locator("[role=status]").innerText(), { timeout: 10_000 })
    .toMatch(/^The end is reached/);
  expect(await handle(page, "From").getAttribute("aria-valuetext")).toBe("from January 2019");
  expect(await handle(page, "To").getAttribute("aria-valuetext")).toBe("to December 2019");

  await player.getByRole("button", { name: "Play" }).click();
  await player.getByRole("button", { name: "Pause" }).waitFor();
  await page.locator(".ledger-grid .opens").first().click();
  await player.getByRole("button", { name: "Play" }).waitFor();
  await page.close();
});
