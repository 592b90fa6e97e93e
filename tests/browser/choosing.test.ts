import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

let viewer: BuiltViewer;
beforeAll(async () => {
  viewer = await serveBuilt("graph-data/harbour-light");
}, 60_000);
afterAll(() => viewer?.close());
afterEach(() => expect(viewer.complaints.splice(0)).toEqual([]));

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };

async function openPage(hash = "", viewport = WIDE, hasTouch = false): Promise<Page> {
  const page = await viewer.open(hash, { bypassCSP: true, viewport, hasTouch });
  await page.locator(".canvas canvas").first().waitFor();
  return page;
}

const chosenIn = (page: Page): readonly string[] => /several=([\w:-]+)/.exec(page.url())?.[1]?.split(":") ?? [];
const plain = (words: string): string => words.replace(/[\u2068\u2069]/g, "");
const said = async (page: Page) => plain(await page.locator(".several-bar [role=status]").innerText());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const menuOf = (page: Page) => page.getByRole("menu");

/** An entity in the middle of the picture, since the picture has moved to have it in sight. */
async function inMiddle(id: string, more = "", viewport = WIDE, hasTouch = false) {
  const page = await openPage(`#entity=${id}${more}&camera=3:3:0.2`, viewport, hasTouch);
  await expect.poll(() => page.url()).not.toContain("camera=3:3");
  return { page, ...(await middleOf(page)) };
}

async function middleOf(page: Page) {
  const box = await page.locator(".canvas").boundingBox();
  if (box === null) return expect.fail("there is a picture");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until the pointer finds what it is over: that is drawn a moment later. */
async function findAt(page: Page, x: number, y: number): Promise<void> {
  let step = 0;
  const cursor = async () => {
    await page.mouse.move(x + (step++ % 2), y);
    return page.locator(".canvas").evaluate((canvas) => canvas.style.cursor);
  };
  await expect.poll(cursor, { timeout: 10_000 }).toBe("pointer");
}

/** A finger on the screen, for as long as it says. */
async function press(page: Page, x: number, y: number, milliseconds: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.waitForTimeout(milliseconds);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test("with Shift or Control held a click chooses with others and lets go; the page that is open stays", async () => {
  const { page, x, y } = await inMiddle("mirel-ostany", "&several=evenlamp");
  await findAt(page, x, y);
  for (const held of ["Shift", "Control"] as const) {
    await page.keyboard.down(held);
    await page.mouse.click(x, y);
    await page.keyboard.up(held);
    await expect.poll(() => chosenIn(page)).toEqual(held === "Shift" ? ["evenlamp", "mirel-ostany"] : ["evenlamp"]);
    // Two clicks within 300 milliseconds are a double click.
    await page.waitForTimeout(400);
  }
  expect(await page.locator("#page-heading").innerText()).toBe("Mirel Ostany");
  await page.context().close();
});

test("Space in the list of neighbours chooses and goes on, it is said, undo takes back, and Escape lets go step by step", async () => {
  const page = await openPage("#entity=mirel-ostany");
  await page.locator(".neighbour").first().focus();
  await page.keyboard.press("Space");
  await expect.poll(() => chosenIn(page).length).toBe(2);
  expect(chosenIn(page)[0]).toBe("mirel-ostany");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => chosenIn(page).length).toBe(3);
  expect(await said(page)).toMatch(/^3 entities chosen: Mirel Ostany, .* and .*\.$/);
  expect(await page.locator("#page-heading").innerText()).toBe("Mirel Ostany");
  expect(await page.locator(".neighbour .chosen-too").count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);

  const all = chosenIn(page);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => chosenIn(page)).toEqual(all.slice(0, 2));
  await page.keyboard.press("Control+Y");
  await expect.poll(() => chosenIn(page)).toEqual(all);
  await page.reload();
  await expect.poll(() => said(page)).toMatch(/^3 entities chosen/);

  for (const left of [2, 1, 0]) {
    await page.keyboard.press("Escape");
    await expect.poll(() => chosenIn(page).length).toBe(left);
  }
  expect(await said(page)).toBe("Nobody is chosen any more.");
  expect(page.url()).toContain("entity=mirel-ostany");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("entity=");
  await page.context().close();
});

test("those who are chosen are shown alone, hidden, pinned, asked for paths and for what is between them", async () => {
  const page = await openPage("#several=mirel-ostany:evenlamp");
  const bar = page.locator(".several-bar");
  await bar.getByRole("button", { name: "Show them alone" }).click();
  await expect.poll(() => page.url()).toMatch(/among=[\w-]+&among=/);
  await page.keyboard.press("Control+Z");
  await bar.getByRole("button", { name: "Paths between the two" }).click();
  await expect.poll(() => page.url()).toContain("paths=mirel-ostany:evenlamp");
  await page.keyboard.press("b");
  await expect.poll(() => page.url()).toContain("link=mirel-ostany:evenlamp");
  await page.keyboard.press("p");
  await expect.poll(() => page.url().match(/pin=/g)?.length).toBe(2);
  await page.keyboard.press("h");
  await expect.poll(() => page.url()).toMatch(/aside=[\w-]+:[\w-]+/);
  expect(chosenIn(page)).toEqual([]);
  expect(plain(await page.locator(".left [role=status]").innerText())).toContain("are hidden.");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Hidden: 2 entities: show again" }).click();
  await expect.poll(() => page.url()).not.toContain("aside=");
  await page.context().close();
});

test("of more than two the links between them are listed, and whom lines lead to is brought in", async () => {
  const page = await openPage("#several=mirel-ostany:evenlamp:harbour-ministry");
  await page.keyboard.press("b");
  await page.getByRole("heading", { name: "3 entities" }).waitFor();
  await expect.poll(() => focused(page)).toBe("3 entities");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("spinbutton", { name: /independent lines/ }).fill("1");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url().match(/among=/g)?.length ?? 0).toBeGreaterThan(3);
  await page.locator(".links-among button").first().click();
  await expect.poll(() => page.url()).toMatch(/link=[\w-]+:[\w-]+/);
  await page.context().close();
});

test("a right click opens the menu of what it is on; arrows, Home, End and letters walk it, and Escape closes nothing else", async () => {
  const { page, x, y } = await inMiddle("mirel-ostany");
  await findAt(page, x, y);
  await page.mouse.click(x, y, { button: "right" });
  await menuOf(page).waitFor();
  expect(plain((await menuOf(page).getAttribute("aria-label")) ?? "")).toBe("Mirel Ostany");
  expect(await axeViolations(page)).toEqual([]);
  expect(await focused(page)).toContain("Open its page");
  await page.keyboard.press("ArrowUp");
  const last = await focused(page);
  await page.keyboard.press("Home");
  expect(await focused(page)).toContain("Open its page");
  await page.keyboard.press("End");
  expect(await focused(page)).toBe(last);
  await page.keyboard.type("pin");
  expect(await focused(page)).toContain("Pin it where it is");
  expect(page.url()).not.toContain("pin=");
  await page.keyboard.press("Escape");
  await expect.poll(() => menuOf(page).count()).toBe(0);
  expect(page.url()).toContain("entity=mirel-ostany");

  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menuitem", { name: "Hide it" }).click();
  await expect.poll(() => page.url()).toContain("aside=mirel-ostany");
  expect(await menuOf(page).count()).toBe(0);
  await page.context().close();
});

test("the empty picture has a menu, and a click beside a menu closes it", async () => {
  const page = await openPage();
  const box = await page.locator(".canvas").boundingBox();
  if (box === null) return expect.fail("there is a picture");
  await page.mouse.click(box.x + 3, box.y + 3, { button: "right" });
  await page.getByRole("menuitem", { name: "Nearer" }).waitFor();
  await page.locator(".banner").click();
  await expect.poll(() => menuOf(page).count()).toBe(0);
  await page.context().close();
});

test("the menu key opens the menu of the button it is on, and else of what is opened", async () => {
  const page = await openPage("#entity=mirel-ostany");
  await page.locator(".neighbour").first().focus();
  const name = await page.locator(".neighbour bdi").first().innerText();
  await page.keyboard.press("Shift+F10");
  await menuOf(page).waitFor();
  expect(plain((await menuOf(page).getAttribute("aria-label")) ?? "")).toBe(name);
  await page.keyboard.press("Escape");
  expect(await focused(page)).toContain(name);

  await page.locator("#page-heading").focus();
  for (const key of ["Shift+F10", "ContextMenu", "m"]) {
    await page.keyboard.press(key);
    await menuOf(page).waitFor();
    expect(plain((await menuOf(page).getAttribute("aria-label")) ?? "")).toBe("Mirel Ostany");
    await page.keyboard.press("Escape");
    await expect.poll(() => menuOf(page).count()).toBe(0);
  }
  await page.context().close();
});

test("a finger that rests opens the menu and no page, and where taps choose, each chooses one more", async () => {
  const { page } = await inMiddle("mirel-ostany", "", NARROW, true);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("entity=");
  await page.locator(".canvas").scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(page);
  const held = async () => {
    await press(page, x, y, 700);
    return menuOf(page).count();
  };
  await expect.poll(held, { timeout: 15_000 }).toBe(1);
  const box = await menuOf(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(NARROW.width);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(NARROW.height);
  expect(page.url()).not.toContain("entity=");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Choose several" }).tap();
  await page.touchscreen.tap(x, y);
  await expect.poll(() => chosenIn(page)).toEqual(["mirel-ostany"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  await page.context().close();
});
