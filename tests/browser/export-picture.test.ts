import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { BANNER } from "../../src/viewer/panels/banner.tsx";
import { hostileCase } from "../hostile-case.ts";
import { parsedSvg } from "../viewer/picture-file/parsed-svg.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CASES = ["pakistan-isis-k-allegations", "harbour-light", "hostile"] as const;

const folder = mkdtempSync(join(tmpdir(), "sayswho-exported-"));
const served = new Map<string, Served & { readonly table: ClaimTable }>();
let browser: TestBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  const viewerFolder = builtViewerFolder();
  for (const name of CASES) {
    const { records, texts } = name === "hostile" ? hostileCase() : await readSound(at(`graph-data/${name}`));
    const table = buildTable(records);
    served.set(name, { ...(await serveCase({ table, texts, madeFrom: sha256Of(name), viewerFolder })), table });
  }
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const { close } of served.values()) await close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

async function readSound(path: string) {
  const parsed = await readCaseFolder(path);
  if (!parsed.ok) throw new Error(`${path} does not check`);
  return parsed;
}

const servedAs = (name: string) => {
  const one = served.get(name);
  if (one === undefined) throw new Error(`${name} is not served`);
  return one;
};

async function openPicture(name: string, hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1200, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(servedAs(name).url + hash);
  await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });
  await page.waitForTimeout(400);
  return page;
}

/** Saves the picture as somebody would, and gives the file. */
async function save(page: Page, kind: "SVG" | "PNG", { whole = false } = {}) {
  await page.locator(".picture-menu summary").click();
  await page.locator(".picture-menu input").setChecked(whole);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: kind }).click(),
  ]);
  return { name: download.suggestedFilename(), contents: readFileSync(await download.path()) };
}

/** A PNG's size, as its header has it (PNG, section 11.2.2). */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe.each(CASES)("the picture of %s", (name) => {
  // Whoever saves a picture changes nothing of it, so that all of these look at one.
  let page: Page;
  beforeAll(async () => {
    page = await openPicture(name);
  });
  afterAll(() => page?.context().close());

  test("saved as SVG it parses, has the banner and the legend, and one marked path for each line", async () => {
    const { table } = servedAs(name);
    for (const whole of [true, false]) {
      const file = await save(page, "SVG", { whole });
      expect(file.name).toMatch(new RegExp(`^${table.header.id}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
      const elements = parsedSvg(file.contents.toString());
      expect(elements.map(({ words }) => words)).toEqual(expect.arrayContaining([BANNER, "person"]));
      const paths = elements.filter(({ attributes }) => attributes["data-claim-id"] !== undefined);
      expect(paths).toHaveLength(table.outgoing.claims.length);
      for (const { name: element, attributes } of paths) {
        expect(element).toBe("path");
        expect(attributes["data-allegation"]).toBe("true");
      }
    }
  });

  test.each(["light", "dark"] as const)(
    "saved as PNG in the %s it is the same picture, twice as large",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const [svg] = parsedSvg((await save(page, "SVG")).contents.toString());
      const png = await save(page, "PNG");
      expect(png.name).toMatch(/\.png$/);
      const { width, height } = sizeOf(png.contents);
      expect({ width, height }).toEqual({
        width: 2 * Number(svg?.attributes.width),
        height: 2 * Number(svg?.attributes.height),
      });
      expect(await coloursOf(page, png.contents)).toBeGreaterThan(3);
    },
  );

  test("printed it is a page with the picture, and one with what is open", async () => {
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
  });
});

test("what a link hides is not in the file, and the file says so", async () => {
  const page = await openPicture("harbour-light", "#without=entity:quayside-bell&hide=polarity:denies");
  const elements = parsedSvg((await save(page, "SVG", { whole: true })).contents.toString());
  const words = elements.map((element) => element.words).join(" ");
  expect(words).toMatch(
    /without \u2068The Quayside Bell\u2069 \(\d+ claims? falls?; [^·]+\) · hidden: denials · layout: by links/,
  );
  expect(words).toMatch(/\d+ of 58 lines/);
  const { table } = servedAs("harbour-light");
  const kept = new Set(elements.flatMap(({ attributes }) => attributes["data-claim-id"] ?? []));
  for (let row = 0; row < table.size; row++) {
    const { id, polarity } = table.claim(row);
    if (polarity === "denies") expect(kept).not.toContain(id);
  }
  await page.context().close();
});

test("on paper stand the picture in light colours, who says it, and where it is to be found again", async () => {
  const page = await openPicture("harbour-light", "#claim=kesrin-union-cut-cable", { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe("rgb(20, 24, 27)");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.locator(".printed > svg").waitFor();
  expect(await page.locator(".printed").first().textContent()).toContain(BANNER);
  expect(await page.locator(".ladder").isVisible()).toBe(true);
  expect(await page.locator(".search").isVisible()).toBe(false);
  expect(await page.locator(".printed.foot").textContent()).toMatch(/#claim=kesrin-union-cut-cable, printed on \d/);
  expect(await ground()).toBe("rgb(251, 252, 252)");

  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".printed svg").count()).toBe(0);
  await page.context().close();
});

test("on paper what is folded is open, what is counted is ticked, and nothing asks to be pressed", async () => {
  const page = await openPicture("harbour-light", "#without=entity:harbour-ministry");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.locator(".what-falls li").first().waitFor();
  const ticks = await page
    .locator(".rests-on .switch input")
    .evaluateAll((all) => all.map((one) => [one.matches(":checked"), getComputedStyle(one, "::before").content]));
  expect(new Set(ticks.map(String))).toEqual(new Set([`true,"✓"`, `false,""`]));
  expect(
    await page.locator(".left button:visible").evaluateAll((all) => all.map((one) => one.className)),
  ).not.toContain("whole");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  expect(await page.locator(".what-falls li").first().isVisible()).toBe(false);
  await page.context().close();
});

test("the page of a link is printed with the passages that its tellings stand on", async () => {
  const { table } = servedAs("harbour-light");
  const { subject, object } = table.columns;
  const row = [...subject.keys()].find((one) => table.claim(one).object !== undefined && table.claim(one).anchor.exact);
  const [from, to] = [subject[row ?? 0] ?? 0, object[row ?? 0] ?? 0].map((end) => table.entities[end]?.id);
  const page = await openPicture("harbour-light", `#link=${from}:${to}`);
  expect(await page.locator(".link-part .passage").count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => page.locator(".link-part .passage mark").count()).toBeGreaterThan(0);
  await page.context().close();
});

test("the menu is worked by the keyboard: Enter opens it, Escape closes it and nothing else", async () => {
  const page = await openPicture("harbour-light", "#claim=kesrin-union-cut-cable");
  const summary = page.locator(".picture-menu summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "PNG" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  expect(await page.locator(".picture-menu").getAttribute("open")).toBeNull();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(page.url()).toContain("#claim=");
  await page.context().close();
});

/** How many clearly different colours a PNG has. */
async function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const paper = canvas.getContext("2d");
    paper?.drawImage(image, 0, 0);
    const pixels = paper?.getImageData(0, 0, image.width, image.height).data ?? [];
    const seen = new Set<string>();
    for (let i = 0; i < pixels.length; i += 16) {
      seen.add([0, 1, 2].map((channel) => Math.round((pixels[i + channel] ?? 0) / 48)).join());
    }
    return seen.size;
  }, png.toString("base64"));
}
