import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

let viewer: BuiltViewer;
let page: Page;
beforeAll(async () => {
  viewer = await serveBuilt("graph-data/harbour-light");
  page = await viewer.open("", {
    ...{ bypassCSP: true, viewport: { width: 1440, height: 900 } },
    permissions: ["clipboard-read", "clipboard-write"],
  });
}, 60_000);
afterAll(() => viewer?.close());
afterEach(() => expect(viewer.complaints.splice(0)).toEqual([]));

/** One page for all: only its view is another. */
const goTo = (hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const boxOf = async (selector: string) =>
  (await page.locator(selector).boundingBox()) ?? expect.fail(`there is ${selector}`);
const news = () => page.locator(".news").innerText();

test("what is left stands above the picture and not on it, and says which fall", async () => {
  await goTo("#without=entity:harbour-ministry");
  await page.getByText("Which fall").click();
  const [left, stage] = [await boxOf(".left"), await boxOf(".stage")];
  expect(left.y + left.height).toBeLessThanOrEqual(stage.y + 1);

  const first = page.locator(".what-falls li button").first();
  const words = await first.innerText();
  expect(await axeViolations(page)).toEqual([]);
  await first.click();
  await expect.poll(() => page.locator("#page-heading").innerText()).toBe(words);
  await page.getByText("This claim is not among what is shown.").waitFor();
  await page.locator(".not-shown-here").getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => page.locator(".not-shown-here").count()).toBe(0);
});

test("who saw all of the picture sees all of it when a notice comes above it, and on a phone the notice is where one is", async () => {
  await goTo("");
  await page.waitForTimeout(300);
  const whole = (await boxOf(".stage")).height;
  await page.getByRole("checkbox", { name: "Count what came through Harbour Ministry" }).first().click();
  await expect.poll(async () => (await boxOf(".stage")).height).toBeLessThan(whole);
  await page.waitForTimeout(300);
  expect(page.url()).not.toContain("camera=");

  await page.setViewportSize({ width: 390, height: 844 });
  const box = page.getByRole("checkbox", { name: "Count what came through Harbour Ministry" }).first();
  await box.scrollIntoViewIfNeeded();
  const [left, field] = [await boxOf(".left"), await box.boundingBox()];
  expect(left.y).toBeGreaterThan((field?.y ?? 844) + 10);
  expect(left.y + left.height).toBeLessThanOrEqual(844);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Show everything" }).first().click();
});

test("a link to a claim that is not there is said to be one, and so is that a link was copied", async () => {
  await goTo("#claim=gone-from-here");
  await expect.poll(news).toContain("a claim that is not in this case, or no longer: gone-from-here");
  await page.keyboard.press("Control+K");
  await page.keyboard.type("copy a link");
  await page.keyboard.press("Enter");
  await expect.poll(news).toBe("A link to this view was copied.");
});

test("Escape leads back to where one came from", async () => {
  await goTo("#pane=ledger");
  const third = page.locator(".ledger-grid .opens").nth(2);
  const words = await third.innerText();
  await third.click();
  await expect.poll(() => page.locator("#page-heading").innerText()).toBe(words);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words);

  const source = page.locator(".page button.entity").first();
  const name = await source.innerText();
  await source.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#page-heading").innerText()).toContain(name);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
});

test("the ledger is printed as the ledger, and a passage with what is marked in it", async () => {
  await goTo("#pane=ledger&claim=kesrin-union-cut-cable");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = page.locator(".printed.ledger");
  await expect.poll(() => paper.locator("tbody tr").count()).toBe(77);
  expect(await paper.isVisible()).toBe(true);
  expect(await page.locator(".printed.picture").isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  const mark = page.locator(".passage mark").first();
  expect(await mark.evaluate((marked) => getComputedStyle(marked).printColorAdjust)).toBe("exact");
  await page.emulateMedia({ media: null });
});

test("the time strip opens and leaves all of the picture in sight, or what somebody looks at where it is, and no two of its dates meet", async () => {
  await goTo("#pane=picture");
  await page.locator(".canvas canvas").first().waitFor();
  const before = await boxOf(".stage");
  await page.locator(".time > summary").click();
  await expect.poll(async () => (await boxOf(".stage")).height).toBeLessThan(before.height);
  await page.waitForTimeout(500);
  expect(page.url()).not.toContain("camera=");
  await page.locator(".time > summary").click();
  await expect.poll(async () => (await boxOf(".stage")).height).toBe(before.height);
  await page.getByRole("button", { name: "Nearer" }).click();
  await expect.poll(() => page.url()).toContain("camera=");
  const ratio = () => Number(/camera=[\d.-]+:[\d.-]+:([\d.]+)/.exec(page.url())?.[1]);
  const near = ratio();
  await page.locator(".time > summary").click();
  // As large as before: the camera came nearer by what the stage lost.
  await expect.poll(ratio).toBeLessThan(near);

  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() =>
        page.locator(".axis span").evaluateAll((ticks) => {
          const boxes = ticks.map((tick) => tick.getBoundingClientRect());
          return boxes.every(({ left }, i) => i === 0 || left > (boxes[i - 1]?.right ?? 0));
        }),
      )
      .toBe(true);
  }
  const thumb = await page.locator(".brush").evaluate((brush) => getComputedStyle(brush).getPropertyValue("--handle"));
  expect(thumb.trim()).toBe("24px");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator(".time > summary").click();
});

test("words find a claim and say where they stand, and from it a page leads to all that is said between its two", async () => {
  await goTo("#");
  await page.keyboard.press("/");
  await page.keyboard.type("cable cut");
  const found = page.getByRole("option").filter({ hasText: "in what is alleged" }).first();
  await found.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await found.click();
  await page.getByRole("button", { name: "All that is said between these two" }).first().press("Enter");
  await expect.poll(() => page.url()).toContain("link=");
  await page.getByText("For something between them").waitFor();
  expect(await page.locator(".link-part").count()).toBeGreaterThan(1);
  expect(await axeViolations(page)).toEqual([]);
});

test("a neighbourhood looked at alone fills the picture, and everything fills it again", async () => {
  await goTo("#entity=mirel-ostany");
  await page.locator(".canvas canvas").first().waitFor();
  await page.keyboard.press("0");
  await page.keyboard.press("n");
  const camera = () => Number(/camera=[\d.-]+:[\d.-]+:([\d.]+)/.exec(page.url())?.[1] ?? 1);
  await expect.poll(camera, { timeout: 10_000 }).toBeLessThan(0.95);
  await page.keyboard.press("w");
  await expect.poll(camera, { timeout: 10_000 }).toBe(1);
});

test("letters grow with those of the browser, and in colours of one's own one tab alone looks chosen", async () => {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "24px";
  });
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("21px");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });

  await page.emulateMedia({ forcedColors: "active" });
  const borders = await page
    .locator(".panes button")
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  await page.emulateMedia({ forcedColors: null });
  expect(borders.filter((colour) => colour === borders[0])).toHaveLength(1);
});

test("a finger is told of no keys, and on a phone nothing hangs over the edge", async () => {
  const phone = await viewer.open("", { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
  expect(await phone.locator(".key:visible").count()).toBe(0);
  expect(await phone.getByText("⋯").isVisible()).toBe(true);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await phone.locator(".stage .visually-hidden").innerText()).toMatch(/^A picture of \d+ entities and 58 lines/);
  await phone.evaluate(() => {
    location.hash = "#entity=anton-kesrin";
  });
  await phone.locator(".neighbours").waitFor();
  expect(await phone.locator(".neighbours .keys").isVisible()).toBe(false);
  await phone.context().close();
});
