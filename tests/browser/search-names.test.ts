import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Entity } from "../../src/model/entity.ts";
import { asEntityId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

/** More than are looked through before the first letter is answered. */
const MADE = 21_000;
let served: Served;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  const { records } = sampleCase();
  const [one] = records.entities;
  const made = Array.from({ length: MADE }, (_, i): Entity => ({ ...(one as Entity), id: asEntityId(`made-${i}`) }));
  const table = buildTable({ ...records, entities: [...records.entities, ...made] });
  const layout = {
    x: Float64Array.from(table.entities, (_, i) => i % 150),
    y: Float64Array.from(table.entities, (_, i) => Math.floor(i / 150)),
  };
  const what = { table, texts: new Map(), madeFrom: sha256Of("many names"), layout };
  served = await serveCase({ ...what, viewerFolder: builtViewerFolder() });
  browser = await launchBrowser();
  page = await browser.newPage({ reducedMotion: "reduce", bypassCSP: true });
  // A browser that does not tell when it has nothing to do, and in which what takes turns waits until it is told to go on.
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "requestIdleCallback", { value: undefined });
    const { setTimeout: later } = globalThis;
    const held: (() => void)[] = [];
    let isHeld = true;
    const hold = (work: () => void, pause?: number) =>
      isHeld && (pause === 0 || pause === 200) ? -held.push(work) : later(work, pause);
    Object.assign(globalThis, {
      setTimeout: hold,
      goOn: () => {
        isHeld = false;
        for (const work of held) later(work, 0);
      },
    });
  });
  await page.goto(served.url);
  await page.getByRole("combobox").first().waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("while names are still looked through nothing is offered or chosen, which is said, and then they are found", async () => {
  const options = page.locator("#search-results [role=option]");
  await page.keyboard.press("/");
  await page.keyboard.type("lucja");
  const waiting = page.getByText("Still looking through the names…");
  await waiting.waitFor();
  expect(await options.count()).toBe(0);
  const before = page.url();
  await page.keyboard.press("Enter");
  expect(page.url()).toBe(before);
  expect(await page.getByRole("combobox").first().inputValue()).toBe("lucja");

  await page.evaluate("goOn()");
  await expect.poll(() => options.first().innerText(), { timeout: 20_000 }).toContain("Łucja Wrona");
  expect(await waiting.count()).toBe(0);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("entity=");
});
