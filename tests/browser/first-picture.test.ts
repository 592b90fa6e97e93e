import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { SourceId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { axeViolations } from "./axe-violations.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const _at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const viewerFolder = builtViewerFolder();
let served: Served;
let browser: TestBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  const { records, texts } = sampleCase();
  const atHand = new Map([...texts].filter(([id]) => id !== "blog")) as unknown as ReadonlyMap<SourceId, string>;
  served = await serveCase({
    table: buildTable(records),
    texts: atHand,
    madeFrom: sha256Of("its files"),
    viewerFolder,
  });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

/** Opens the case and waits until it is drawn; whatever the page complains of fails the test. */
async function openPage(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1200, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(served.url + hash);
  await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });
  await page.waitForTimeout(400);
  return page;
}

const heading = (page: Page) => page.locator("#page-heading");

/** Points of the canvas where the pointer says that there is something to click, found as a person would: by moving over it. */
async function* clickable(page: Page): AsyncIterable<{ x: number; y: number }> {
  const canvas = page.locator(".canvas");
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("there is no canvas");
  for (let y = box.y + 24; y < box.y + box.height; y += 17) {
    for (let x = box.x + 24; x < box.x + box.width - 60; x += 19) {
      await page.mouse.move(x, y);
      if ((await canvas.evaluate((element) => element.style.cursor)) === "pointer") yield { x, y };
    }
  }
}

describe("the picture", () => {
  test("a click on a line in the canvas opens who says it: sentence, ladder, passage, source", async () => {
    const page = await openPage();
    for await (const { x, y } of clickable(page)) {
      await page.mouse.click(x, y);
      if (page.url().includes("#claim=")) break;
      await page.keyboard.press("Escape");
    }
    expect(page.url()).toContain("#claim=");
    expect(await heading(page).textContent()).toMatch(/alleges|denies|passes on|places/);
    expect(await page.locator(".ladder .rung").count()).toBeGreaterThan(1);
    expect(await page.locator(".ladder .rung.read").textContent()).toContain("read in");
    await page.context().close();
  });

  test("it is drawn: there are pixels of the colours of its families, in the light and in the dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await openPage("", { colorScheme });
      const colours = await coloursInPicture(page);
      expect(colours).toBeGreaterThan(3);
      await page.context().close();
    }
  });

  test("it keeps to its element when that changes its size, to nothing and back", async () => {
    const page = await openPage();
    await page.setViewportSize({ width: 700, height: 900 });
    const widths = () =>
      page.evaluate(() => {
        const [canvas, stage] = [document.querySelector("canvas.sigma-edges"), document.querySelector(".stage")];
        return (canvas?.clientWidth ?? Number.NaN) - (stage?.clientWidth ?? Number.NaN);
      });
    await expect.poll(widths).toBe(0);

    await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>(".canvas");
      if (stage) stage.hidden = true;
    });
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>(".canvas");
      if (stage) stage.hidden = false;
    });
    await expect.poll(widths).toBe(0);
    await page.context().close();
  });

  test("it is drawn again after the browser took its graphics away", async () => {
    const page = await openPage();
    const before = await coloursInPicture(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-edges");
      const lost = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      lost?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 100));
      lost?.restoreContext();
    });
    await page.waitForTimeout(600);
    expect(await coloursInPicture(page)).toBe(before);
    await page.context().close();
  });
});

test("whoever has a text that is not at hand shows it from a file, and only the very text that was read is taken", async () => {
  const page = await openPage("#claim=leads");
  const text = sampleCase().texts.get("blog" as SourceId) ?? "";
  const choose = (words: string) =>
    page
      .locator(".attach input")
      .setInputFiles({ name: "blog.txt", mimeType: "text/plain", buffer: Buffer.from(words) });
  expect(await page.locator(".passage figcaption").textContent()).not.toContain("paragraph");

  await choose(`${text} and more`);
  await page.getByText("is not the text that was read").waitFor();
  await choose(text);
  await expect.poll(() => page.locator(".passage figcaption").textContent()).toContain("paragraph 1");
  await page.context().close();
});

describe("by the keyboard alone", () => {
  test("/ searches, Enter chooses, Tab leads to the claims, Enter says who, Escape and Back go back", async () => {
    const page = await openPage();
    await page.keyboard.press("/");
    await page.keyboard.type("lucja");
    await page.getByRole("option", { name: "Łucja Wrona", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    expect(await heading(page).textContent()).toBe("Łucja Wrona");
    await expect.poll(() => heading(page).evaluate((element) => element === document.activeElement)).toBe(true);

    // The switch stands before the neighbours, of whom she has one.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await heading(page).textContent()).toBe("The blog alleges that Łucja Wrona is Joss Brandt's sister.");
    expect(page.url()).toContain("#claim=sister");

    await page.goBack();
    expect(await heading(page).textContent()).toBe("Łucja Wrona");
    await page.keyboard.press("Escape");
    expect(page.url()).not.toContain("#");
    await page.context().close();
  });

  test("arrows walk what was found, and Escape clears the field before anything else", async () => {
    const page = await openPage("#claim=payment");
    await page.keyboard.press("/");
    await page.keyboard.type("t");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    const field = page.getByRole("combobox", { name: "Search" });
    expect(await field.getAttribute("aria-activedescendant")).toBe("found-1");
    await page.keyboard.press("Escape");
    expect(await field.inputValue()).toBe("");
    expect(page.url()).toContain("#claim=payment");
    await page.context().close();
  });
});

describe("a link", () => {
  test("restores a claim, with its passage highlighted in its text", async () => {
    const page = await openPage("#claim=payment");
    await page.locator(".passage mark", { hasText: "the Tidewater Company paid Joss Brandt in 2019" }).waitFor();
    expect(await page.locator(".passage figcaption").textContent()).toContain("paragraph 1");
    await page.context().close();
  });

  test("to a claim whose text is not at hand shows its quoted words, and how to attach it", async () => {
    const page = await openPage("#claim=leads");
    await page.getByText("sayswho attach CASE blog FILE").waitFor();
    expect(await page.locator(".passage mark").textContent()).toBe("Joss Brandt runs Tidewater");
    await page.context().close();
  });
});

describe("for everybody", () => {
  // One window is gone through as by somebody who follows links and makes it narrower.
  let page: Page;
  beforeAll(async () => {
    // The page's own policy forbids scripts from elsewhere, axe's too.
    page = await openPage("", { bypassCSP: true });
  });
  afterAll(() => page?.context().close());

  async function show(hash: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(served.url + hash);
    await page.waitForTimeout(200);
  }

  test.each([
    ["", 1440, "light"],
    ["#claim=payment", 1440, "dark"],
    ["#claim=leads", 320, "light"],
    ["#entity=joss-brandt", 1024, "light"],
    ["#entity=joss-brandt", 320, "dark"],
  ] as const)("axe finds nothing at %s, %i pixels wide, %s", async (hash, width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await show(hash, width);
    const found = await axeViolations(page);
    expect(found).toEqual([]);
  });

  test.each([320, 1024, 1440])("nothing is cut off to the side at %i pixels", async (width) => {
    await show("#claim=payment-on-the-wire", width);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
  });

  test("the page says nothing that sounds like a verdict", async () => {
    await show("#claim=payment", 1200);
    expect(await page.locator("body").innerText()).not.toMatch(/confirmed|verified|credib|score/i);
  });
});

/** How many clearly different strong colours the picture shows, counted on what is on the screen. */
async function coloursInPicture(page: Page): Promise<number> {
  const shot = (await page.locator(".canvas").screenshot()).toString("base64");
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const paper = canvas.getContext("2d");
    paper?.drawImage(image, 0, 0);
    const pixels = paper?.getImageData(0, 0, image.width, image.height).data ?? [];
    const seen = new Set<string>();
    for (let i = 0; i < pixels.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(i, i + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) < 70) continue;
      seen.add([red, green, blue].map((channel) => Math.round(channel / 40)).join());
    }
    return seen.size;
  }, shot);
}
