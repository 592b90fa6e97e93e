import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { publishedPage } from "../../src/server/published-page.ts";
import { readViewerFiles } from "../../src/server/viewer-files.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { HOSTILE_TEXT, hostileCase, LONG_NAME } from "../hostile-case.ts";
import { axeViolations } from "./axe-violations.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const MOST_CODE = 190_000;
const CASES = ["pakistan-isis-k-allegations", "harbour-light"] as const;

const folder = mkdtempSync(join(tmpdir(), "sayswho-published-"));
const viewerFolder = builtViewerFolder();
let browser: TestBrowser;
const complaints: string[] = [];

beforeAll(async () => {
  const viewer = await readViewerFiles(viewerFolder);
  for (const name of CASES) {
    const parsed = await readCaseFolder(at(`graph-data/${name}`));
    if (!parsed.ok) throw new Error(`${name} does not check`);
    const { records, texts, madeFrom } = parsed;
    writeFileSync(
      join(folder, `${name}.html`),
      await publishedPage({ table: buildTable(records), texts, madeFrom }, viewer),
    );
  }
  const { records, texts } = hostileCase();
  const hostile = { table: buildTable(records), texts, madeFrom: sha256Of("hostile") };
  writeFileSync(join(folder, "hostile.html"), await publishedPage(hostile, viewer));
  writeFileSync(
    join(folder, "damaged.html"),
    readFileSync(join(folder, "hostile.html"), "utf8").replace(/(id="case"[^>]*>.{400})[^<]*/, "$1"),
  );
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

/** Opens a published file with the network off; a request for anything else, a breach of the policy or a complaint fails the test. */
async function openFile(name: string, hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1200, height: 800 },
    ...options,
  });
  await context.setOffline(true);
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !/GL Driver/.test(message.text()))
      complaints.push(message.text());
  });
  await page.exposeFunction("complain", (words: string) => complaints.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { complain(words: string): void }).complain(`${violatedDirective}: ${blockedURI}`);
    });
  });
  await page.goto(addressOf(name) + hash);
  return page;
}

/** Opens a published case and waits until it is drawn. */
async function openPicture(name: string, hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile(name, hash, options);
  await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });
  await page.waitForTimeout(400);
  return page;
}

const heading = (page: Page) => page.locator("#page-heading");

test(`the code that is shipped is at most ${MOST_CODE / 1000} kB gzipped`, async () => {
  const files = await readViewerFiles(viewerFolder);
  // The outline of the world is data, as the case is.
  const code = [...files].filter(([path]) => path !== "/world.json");
  const sizes = code.map(([, { bytes }]) => gzipSync(bytes, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_CODE);
});

test("every page tells along what the licences of the packages in it ask for", () => {
  for (const name of CASES) {
    const page = readFileSync(join(folder, `${name}.html`), "utf8");
    const notices = page.slice(page.lastIndexOf("<!--"));
    for (const named of ["preact", "sigma", "d3-geo", "world-atlas"]) expect(notices).toContain(`\n${named} `);
    expect(notices).toContain("Permission is hereby granted");
    expect(notices.slice("<!--".length).indexOf("--")).toBe(notices.length - "<!--".length - "-->\n".length);
  }
});

test("the parser of vague dates stays out of the page: their bounds come with the case", async () => {
  const files = await readViewerFiles(viewerFolder);
  const [script = ""] = [...files]
    .filter(([path]) => path.endsWith(".js"))
    .map(([, { bytes }]) => new TextDecoder().decode(bytes));
  expect(script).not.toMatch(/nearley|expecting to see one of the following/);
});

describe.each(CASES)("%s, published and opened from the disk with the network off", (name) => {
  test("is drawn, is searched, says who, and shows the words", async () => {
    const page = await openPicture(name);
    const [query, claim] = name === "harbour-light" ? (["pilots", true] as const) : (["mujahid", false] as const);
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("#entity=");
    await page.locator(".page .claim").first().click();
    await expect.poll(() => page.url()).toContain("#claim=");
    expect(await page.locator(".ladder .rung.read").textContent()).toContain("read in");
    if (claim) await page.locator(".passage mark").first().waitFor();
    else await page.getByText("The text is not at hand").waitFor();
    await page.goBack();
    expect(page.url()).toContain("#entity=");
    await page.context().close();
  });

  test("axe finds nothing in the light nor in the dark", async () => {
    const page = await openPicture(name, "", { bypassCSP: true });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), colorScheme).toEqual([]);
    }
    await page.context().close();
  });
});

test("a link into a published file opens the claim, with its passage in its text", async () => {
  const page = await openPicture("hostile", "#claim=shouted");
  expect(await heading(page).textContent()).toContain("</script><script>alert(1)</script>");
  await page.locator(".passage mark").waitFor();
  expect(await page.locator(".passage").textContent()).toContain(HOSTILE_TEXT.slice(0, 40));
  await page.context().close();
});

test("names and texts that are markup, turn the direction or go on for 10,000 characters are shown as text", async () => {
  const page = await openPicture("hostile", "#entity=long");
  expect(await heading(page).textContent()).toBe(LONG_NAME);
  expect(await page.locator("script:not([type])").count()).toBe(0);
  expect(await page.locator("img, iframe, object").count()).toBe(0);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await page.context().close();
});

test("a file that was cut off says so, and what to do", async () => {
  const page = await openFile("damaged");
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toMatch(/cannot be read.*get it again/);
  await page.context().close();
});
