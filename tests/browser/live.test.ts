import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copySeed } from "../seed-copy.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

const SOON = { timeout: 15_000 };
let folder: string;
let viewer: BuiltViewer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await copySeed(folder);
  viewer = await serveBuilt(folder);
}, 60_000);
afterAll(async () => {
  await viewer?.close();
  await rm(folder, { recursive: true, force: true });
});

const news = (page: Page) => page.locator(".news");
const entities = () => join(folder, "entities.yaml");
test("what changes in the files is shown in place: what is opened, filtered and scrolled to stays, and a line says what changed", async () => {
  const page = await viewer.open("#claim=radio-union-cut-cable&hide=family:harm");
  const before = await readFile(entities(), "utf8");
  const heading = await page.locator("#page-heading").textContent();
  await page.locator(".page").evaluate((element) => element.scrollTo(0, 120));
  await page
    .getByRole("combobox", { name: /search/i })
    .first()
    .focus();
  await page.keyboard.type("pil");

  await writeFile(entities(), `${before}\n- id: newcomer\n  kind: person\n  name: Pilar Newcomer\n`);
  await expect.poll(() => news(page).textContent(), SOON).toBe("1 entity added");
  expect(await page.locator("#page-heading").textContent()).toBe(heading);
  expect(page.url()).toContain("#claim=radio-union-cut-cable&hide=family:harm");
  expect(await page.locator(".page").evaluate(({ scrollTop }) => scrollTop)).toBe(120);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await expect
    .poll(() => page.getByRole("option").allTextContents())
    .toContainEqual(expect.stringContaining("Newcomer"));

  await writeFile(entities(), `${before}\n- id: newcomer\n  kind: ghost\n  name: Pilar Newcomer\n`);
  await expect
    .poll(() => news(page).textContent(), SOON)
    .toMatch(/^The files do not check just now.*entities\.yaml, line/);
  expect(await page.getByRole("option").allTextContents()).toContainEqual(expect.stringContaining("Newcomer"));

  await writeFile(entities(), before);
  await expect.poll(() => news(page).textContent(), SOON).toBe("1 entity taken out");
  await expect.poll(() => page.getByRole("option").count()).toBeGreaterThan(0);
  expect(await page.getByRole("option").allTextContents()).not.toContainEqual(expect.stringContaining("Newcomer"));
  expect(viewer.complaints).toEqual([]);
  await page.context().close();
});

test("a case that changes while time plays stops it where it is, as one step, and the view before it is still there to go back to", async () => {
  const page = await viewer.open("#pane=ledger");
  const before = await readFile(entities(), "utf8");
  await page.locator(".time > summary").click();
  await page.locator(".player").getByRole("combobox", { name: "How fast" }).selectOption("slowly");
  await page.locator(".player").getByRole("button", { name: "Play" }).click();
  await page.locator(".player").getByRole("button", { name: "Pause" }).waitFor();
  await writeFile(entities(), `${before}\n- id: newcomer\n  kind: person\n  name: Pilar Newcomer\n`);
  await expect.poll(() => news(page).textContent(), SOON).toBe("1 entity added");
  await page.locator(".player").getByRole("button", { name: "Play" }).waitFor();
  await expect.poll(() => page.url()).toContain("window=");
  await page.locator("#page-heading").focus();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => page.url()).not.toContain("window=");
  await writeFile(entities(), before);
  await expect.poll(() => news(page).textContent(), SOON).toBe("1 entity taken out");
  expect(viewer.complaints.splice(0)).toEqual([]);
  await page.context().close();
});

test("who was drawn stays where they were, and the picture stands still", async () => {
  const page = await viewer.open("");
  const before = await readFile(entities(), "utf8");
  await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });
  // Once it has been drawn on often, a browser draws thin lines on a canvas a shade otherwise.
  for (let times = 0; times < 16; times++) {
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      times % 2 === 0 ? "#entity=evenlamp" : "",
    );
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(600);
  const drawn = await page.locator(".stage").screenshot();
  // A mark on the element would go with it.
  await page.locator("canvas.sigma-edges").evaluate((canvas) => canvas.setAttribute("data-seen", "before"));
  await writeFile(entities(), before.replace("Spokesman of the Harbour Ministry.", "Speaks for the Harbour Ministry."));
  await expect.poll(() => news(page).textContent(), SOON).toBe("1 entity changed");
  await page.waitForTimeout(600);
  expect((await page.locator(".stage").screenshot()).equals(drawn)).toBe(true);
  expect(await page.locator("canvas.sigma-edges").getAttribute("data-seen")).toBe("before");
  await writeFile(entities(), before);
  await page.context().close();
});
