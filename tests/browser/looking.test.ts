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

async function openPage(hash = ""): Promise<Page> {
  const page = await viewer.open(hash, { bypassCSP: true, viewport: { width: 1440, height: 900 } });
  await page.locator(".canvas canvas").first().waitFor();
  return page;
}

const pinIn = (page: Page): RegExpMatchArray | null => page.url().match(/pin=([\w-]+):(-?\d+):(-?\d+)/);

/** Opens an entity that is far out of sight, so that the picture moves to have it in its middle; gives that point. */
async function openInMiddle(id: string): Promise<{ page: Page; x: number; y: number }> {
  const page = await openPage(`#entity=${id}&camera=3:3:0.2`);
  await expect.poll(() => page.url()).not.toContain("camera=3:3");
  const box = await page.locator(".canvas").boundingBox();
  if (box === null) return expect.fail("there is a picture");
  return { page, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks an entity once the pointer has found it: it is found on a layer that is drawn a moment later. */
async function opensBy(page: Page, x: number, y: number): Promise<void> {
  let step = 0;
  const cursor = async () => {
    await page.mouse.move(x + (step++ % 2), y);
    return page.locator(".canvas").evaluate((canvas) => canvas.style.cursor);
  };
  await expect.poll(cursor, { timeout: 10_000 }).toBe("pointer");
  await page.mouse.click(x, y);
  await expect.poll(() => page.locator("#page-heading").innerText(), { timeout: 10_000 }).toBe("Mirel Ostany");
}

test("the neighbourhood of what is opened is looked at alone, expanded and collapsed by keys, and each is a step", async () => {
  const page = await openPage("#entity=mirel-ostany");
  const status = page.locator(".left [role=status]");
  await page.keyboard.press("n");
  await expect.poll(() => status.innerText()).toMatch(/^\d+ of 77 claims shown, only around .*Mirel Ostany/);
  expect(page.url()).toContain("around=mirel-ostany");
  const alone = await status.innerText();

  await page.locator(".neighbour").first().press("ArrowRight");
  await page.getByRole("button", { name: "Expand: its neighbourhood too" }).click();
  await expect.poll(() => status.innerText()).toMatch(/ and /);
  expect(await page.locator(".ways-back .chip").count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press("e");
  await expect.poll(() => status.innerText()).toBe(alone);
  await page.keyboard.press("w");
  await expect.poll(() => status.innerText()).toBe("");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => status.innerText()).toBe(alone);
  await page.context().close();
});

test("an entity is moved by keys and let go again, the link brings it back, and a drag is no click", async () => {
  const page = await openPage("#entity=mirel-ostany");
  await page.keyboard.press("p");
  await expect.poll(() => pinIn(page)?.[1]).toBe("mirel-ostany");
  const [, , x = 0, y = 0] = pinIn(page) ?? [];
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowUp");
  await expect.poll(() => pinIn(page)?.slice(2).map(Number)).toEqual([Number(x) + 30, Number(y) + 30]);

  await page.reload();
  await page.getByRole("button", { name: "Pinned: let it go back" }).click();
  await expect.poll(() => pinIn(page)).toBeNull();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => pinIn(page)?.[1]).toBe("mirel-ostany");
  await page.context().close();
});

test("a drag moves an entity and opens nothing, and undo takes it back", async () => {
  const { page, x, y } = await openInMiddle("mirel-ostany");
  await page.keyboard.press("Escape");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => pinIn(page)?.[1]).toBe("mirel-ostany");
  expect(page.url()).not.toContain("entity=");

  await opensBy(page, x - 90, y + 60);
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => pinIn(page)).toBeNull();
  await opensBy(page, x, y);
  await page.context().close();
});

test("what opens below the picture hides nobody from whoever has all in sight, and moves nothing that was moved by hand", async () => {
  const page = await openPage();
  const box = (await page.locator(".canvas").boundingBox()) ?? expect.fail("there is a picture");
  const lowest = async (): Promise<number> => {
    const now = (await page.locator(".canvas").boundingBox()) ?? expect.fail("there is a picture");
    return now.height;
  };
  await page.locator(".time > summary").click();
  await expect.poll(lowest).toBeLessThan(box.height);
  await page.waitForTimeout(500);
  // A camera that had to move to keep its place would be part of the link.
  expect(page.url()).not.toContain("camera=");

  await page.getByRole("button", { name: "Nearer" }).click();
  await expect.poll(() => page.url()).toContain("camera=");
  const byHand = page.url();
  await page.locator(".time > summary").click();
  await expect.poll(lowest).toBe(box.height);
  await expect.poll(() => page.url()).not.toBe(byHand);
  await page.context().close();
});

test("whoever is drawn around is chosen, and then looked at alone; Escape stops before", async () => {
  const page = await openPage();
  await page.keyboard.press("l");
  await page.getByText("Draw around those whom you want to choose.").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".lasso").count()).toBe(0);

  await page.getByRole("button", { name: "Draw around entities" }).click();
  const box = await page.locator(".lasso").boundingBox();
  if (box === null) expect.fail("there is a sheet to draw on");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 300, y - 200);
  await page.mouse.down();
  for (const [right, down] of [
    [300, -200],
    [300, 200],
    [-300, 200],
  ] as const) {
    await page.mouse.move(x + right, y + down, { steps: 4 });
  }
  await page.mouse.up();
  await expect.poll(() => page.url()).toMatch(/several=[\w-]+:/);
  await page.locator(".several-bar").getByRole("button", { name: "Show them alone" }).click();
  await expect.poll(() => page.url()).toMatch(/among=[\w-]+&among=/);
  await expect
    .poll(() => page.locator(".left [role=status]").innerText())
    .toMatch(/claims shown, only among .* others?\./);
  expect(await page.locator(".lasso").count()).toBe(0);
  await page.getByRole("button", { name: "Show everything" }).first().click();
  await expect.poll(() => page.url()).not.toContain("among=");
  await page.context().close();
});
