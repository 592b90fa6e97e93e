import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const GRAPHICS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

const viewerFolder = mkdtempSync(join(tmpdir(), "sayswho-time-"));
let served: Served;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await build({
    configFile: at("scripts/vite.viewer.ts"),
    logLevel: "warn",
    build: { outDir: viewerFolder, emptyOutDir: true },
  });
  const { records } = sampleCase();
  served = await serveCase({ table: buildTable(records), texts: new Map(), madeFrom: sha256Of("files"), viewerFolder });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-sync", ...GRAPHICS, ...QUIET],
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(viewerFolder, { recursive: true, force: true });
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

async function openPage(hash = "#pane=ledger", width = 1440): Promise<Page> {
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

test("on a small screen it is folded until it is asked for, and nothing is cut off to the side", async () => {
  const page = await openPage("#pane=ledger", 320);
  expect(await handle(page, "From").count()).toBe(0);
  await page.locator(".time > summary").click();
  await handle(page, "From").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});
