import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";

let viewer: BuiltViewer;
let page: Page;

beforeAll(async () => {
  viewer = await serveBuilt("graph-data/harbour-light");
  page = await viewer.open("", { bypassCSP: true });
}, 120_000);

afterAll(() => viewer?.close());

const status = () => page.locator("details.shape + [role=status]").innerText();
const field = (name: string, on: Page = page) => on.getByRole("combobox", { name, exact: true });
const choose = async (name: string, beginning: string) => {
  await field(name).focus();
  await page.keyboard.type(beginning);
};
/** What the picture looks like where nothing lies over it, to tell whether it has changed. */
async function seen(on: Page = page): Promise<string> {
  const box = (await on.locator(".canvas").boundingBox()) ?? expect.fail("there is no picture");
  return (await on.screenshot({ clip: { ...box, height: 0.7 * box.height } })).toString("base64");
}

test("by keyboard alone: s opens it at the layout, which is chosen, told once, and undone", async () => {
  const before = await seen();
  await page.keyboard.press("s");
  expect(await page.evaluate(() => document.activeElement?.closest("label")?.textContent)).toContain("Layout");
  await page.keyboard.type("C");
  await expect.poll(() => page.url()).toContain("layout=circle");
  expect(await status()).toMatch(/^Layout: circle\./);
  expect(await page.locator("[role=status]").filter({ hasText: "Layout" }).count()).toBe(1);
  await expect.poll(async () => (await seen()) === before).toBe(false);

  await page.keyboard.press("Escape");
  expect(await page.locator("details.shape").evaluate((panel) => (panel as HTMLDetailsElement).open)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Shape");
  await page.keyboard.press("Control+Z");
  await expect.poll(() => page.url()).not.toContain("layout=");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => page.url()).toContain("layout=circle");
});

test("clock, size, colour and width are set there, and the legend says what each tells", async () => {
  await page.keyboard.press("s");
  await choose("Layout", "By t");
  await expect
    .poll(status)
    .toMatch(
      /^Layout: by time, from left to right by publication: the earliest that it may have been\. set apart below: no claim about them has a date of publication: \d+\./,
    );
  await choose("Time of", "what");
  await choose("Size", "Independent");
  await choose("Colour", "Exposure");
  await page.getByRole("checkbox", { name: /^Lines the wider/ }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => page.url()).toMatch(/layout=time:event:possible.*size=lines.*colour=exposure.*width=lines/);
  const legend = await page.locator(".legend").innerText();
  for (const words of ["with a public role", "larger: more independent lines", "one line between the two", "person"])
    expect(legend).toContain(words);
  expect(await axeViolations(page)).toEqual([]);
});

test("who is left out is said over the picture and in the panel, with ways back", async () => {
  const least = page.getByLabel("who has fewer neighbours than");
  await least.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  const left = page.locator(".left [role=status]");
  await expect.poll(() => left.innerText()).toMatch(/\d+ of 77 claims shown\. \d+ entities hidden by filters/);
  expect(page.url()).toContain("neighbours=2");
  expect(await page.locator(".shape fieldset").innerText()).toContain(
    "hidden by filters (who has fewer than 2 neighbours)",
  );

  await page.getByLabel("links of fewer lines than").fill("90");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.locator(".nothing-shown").innerText()).toContain("left out for being little");
  await page.locator(".nothing-shown button").click();
  await expect.poll(() => left.innerText()).toBe("");
  expect(page.url()).toMatch(/layout=time/);
});

test("a link restores the picture as it was shaped", async () => {
  const hash = "#layout=tree:evenlamp&size=alike&colour=family&width=lines&lone=hidden";
  const again = await viewer.open(hash);
  await again.locator("details.shape > summary").click();
  expect(await field("Layout", again).inputValue()).toBe("tree:evenlamp");
  expect(await field("Size", again).inputValue()).toBe("alike");
  expect(await field("Colour", again).inputValue()).toBe("family");
  expect(await again.getByLabel("who has no link shown").isChecked()).toBe(true);
  const plain = await viewer.open("");
  expect(await seen(again)).not.toBe(await seen(plain));
  await again.getByRole("button", { name: "Draw it as it opens" }).click();
  expect(await again.locator("details.shape + [role=status]").innerText()).toMatch(
    /^Layout: by links\. larger: more claims/,
  );
  expect(again.url()).not.toMatch(/layout|size|colour|width|lone/);
  await again.context().close();
  await plain.context().close();
});

test("a saved picture says what sizes and colours tell, and when its dates are", async () => {
  const saving = await viewer.open("#layout=time:publication:possible&size=lines&colour=exposure", {
    acceptDownloads: true,
  });
  await saving.locator(".picture-menu summary").click();
  const download = saving.waitForEvent("download");
  await saving.getByRole("button", { name: /^SVG/ }).click();
  const stream = await (await download).createReadStream();
  let svg = "";
  for await (const chunk of stream) svg += String(chunk);
  for (const words of [
    "larger: more independent lines",
    "with a public role",
    "no claim about them has a date of publication",
    "January 2023",
  ])
    expect(svg).toContain(words);
  await saving.context().close();
});

test("at 320 pixels it lies below the picture, nothing runs out of the page, and by touch it works", async () => {
  const small = await viewer.open("", { bypassCSP: true, viewport: { width: 320, height: 700 }, hasTouch: true });
  await small.locator("details.shape > summary").tap();
  const [stage, panel] = await Promise.all([".stage", "details.shape"].map((one) => small.locator(one).boundingBox()));
  expect(panel?.y).toBeGreaterThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
  await field("Layout", small).selectOption({ label: "Circle" });
  await expect.poll(() => small.url()).toContain("layout=circle");
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeViolations(small)).toEqual([]);
  await small.context().close();
});

test("where motion is welcome everybody moves there steadily, and stands where they would have stood at once", async () => {
  const [moving, still] = [
    await viewer.open("", { reducedMotion: "no-preference" }),
    await viewer.open("#layout=circle", { reducedMotion: "reduce" }),
  ];
  const [before, there] = [await seen(moving), await seen(still)];
  // A clock that goes slowly, so that a picture of the way can be taken.
  await moving.evaluate(() => {
    const begun = performance.now();
    const now = performance.now.bind(performance);
    Object.assign(globalThis, { slowness: 40 });
    performance.now = () => begun + (now() - begun) / (globalThis as unknown as { slowness: number }).slowness;
    location.hash = "layout=circle";
  });
  await moving.waitForTimeout(1_500);
  const onTheWay = await seen(moving);
  expect([before, there]).not.toContain(onTheWay);
  await moving.evaluate(() => Object.assign(globalThis, { slowness: 1 }));
  await expect.poll(async () => (await seen(moving)) === there, { timeout: 10_000 }).toBe(true);
  await moving.context().close();
  await still.context().close();
});

test("a neighbourhood alone hides the rest entirely and fills the picture", async () => {
  const alone = await viewer.open("#around=mirel-ostany");
  const whole = await viewer.open("");
  /** How much of it is inked, and how much of its width that takes up. */
  const inkOf = async (on: Page) =>
    on.evaluate(
      async (png) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const { width, height } = image;
        const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
        context?.drawImage(image, 0, 0);
        const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
        const inked = Array.from({ length: width * height }, (_, i) => i).filter(
          (i) => (data[4 * i] ?? 255) + (data[4 * i + 1] ?? 255) + (data[4 * i + 2] ?? 255) < 450,
        );
        const across = inked.map((i) => i % width).sort((one, other) => one - other);
        return { ink: inked.length, wide: ((across.at(-1) ?? 0) - (across[0] ?? 0)) / width };
      },
      await seen(on),
    );
  const [few, all] = [await inkOf(alone), await inkOf(whole)];
  expect(few.ink).toBeLessThan(all.ink);
  expect(few.wide).toBeGreaterThan(0.5);
  await alone.context().close();
  await whole.context().close();
});

test("nothing of that made the page complain", () => {
  expect(viewer.complaints).toEqual([]);
});
