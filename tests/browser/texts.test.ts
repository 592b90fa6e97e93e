import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSourceId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { axeViolations } from "./axe-violations.ts";
import { type BuiltViewer, serveBuilt } from "./built-viewer.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser } from "./launch-browser.ts";

const lit = (page: Page) => page.locator(".text-words mark.lit");

/** Whether an element is in sight within what scrolls around it. */
const isInSight = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [inner, outer] = [element.getBoundingClientRect(), element.closest(".reading")?.getBoundingClientRect()];
      return outer !== undefined && inner.bottom > outer.top && inner.top < outer.bottom;
    });

describe("an invented case", () => {
  let viewer: BuiltViewer;
  beforeAll(async () => {
    viewer = await serveBuilt("graph-data/harbour-light");
  }, 60_000);
  afterAll(async () => {
    await viewer?.close();
    expect(viewer?.complaints).toEqual([]);
  });

  test("a claim leads to its passage in the whole text, a note beside it to another claim, and whatever is opened, one reads on", async () => {
    const page = await viewer.open("#claim=radio-union-cut-cable");
    await page.getByRole("button", { name: "in the whole text" }).first().click();
    await lit(page).first().waitFor();
    expect(page.url()).toContain("claim=radio-union-cut-cable&pane=text");
    expect(await lit(page).first().textContent()).toContain("Men of the Quaymen's Union cut the cable");
    expect(await page.locator('.note-of-claim[aria-current="true"] .voices').textContent()).toMatch(
      /Anton Kesrin → Marrowen Wire → The Quayside Bell/,
    );

    await page.locator(".note-of-claim", { hasText: "the Dovekie Line owns the ferry" }).click();
    await expect.poll(() => page.locator("#page-heading").textContent()).toContain("Dovekie Line owns the ferry");
    expect(await lit(page).first().textContent()).toContain("The Dovekie Line");
    await page.locator(".triple .entity").first().click();
    await expect.poll(() => page.url()).toContain("#entity=");
    expect(await page.locator(".text-head").textContent()).toContain("Evening bulletin");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator("#page-heading").textContent()).toContain("cut the cable");
    await page.context().close();
  });

  test.each(["picture", "text"])(
    "on a phone the text that a claim leads to comes into sight, from the pane %s",
    async (pane) => {
      const page = await viewer.open(`#claim=radio-union-cut-cable&pane=${pane}`, {
        viewport: { width: 390, height: 844 },
      });
      const leads = page.getByRole("button", { name: "in the whole text" }).first();
      await leads.scrollIntoViewIfNeeded();
      await leads.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("pane");
      await lit(page).first().waitFor();
      const { top, bottom } = await lit(page)
        .first()
        .evaluate((element) => element.getBoundingClientRect().toJSON());
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(844);
      await page.context().close();
    },
  );

  test("on a wide screen whoever opens the text from a page keeps the focus there", async () => {
    const page = await viewer.open("#claim=radio-union-cut-cable");
    await page.getByRole("button", { name: "in the whole text" }).first().press("Enter");
    await lit(page).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("in the whole text");
    await page.context().close();
  });

  test("a text is read by keyboard alone: chosen, walked from passage to passage, a note opened", async () => {
    const page = await viewer.open("");
    await page.keyboard.press("4");
    const work = page.locator(".works-to-read button", { hasText: "Prosecutor v. Jessa Corvane" });
    await work.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#page-heading").textContent()).toContain("Prosecutor v. Jessa Corvane");
    for (let i = 0; i < 4; i++) await page.keyboard.press("j");
    await expect.poll(() => page.locator("#page-heading").textContent()).toContain("since about 2009");
    await expect.poll(() => isInSight(page, ".text-words mark.lit")).toBe(true);
    await page.keyboard.press("k");
    await expect.poll(() => page.locator("#page-heading").textContent()).toContain("denies that she left the lamp");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("page-heading");

    await page.locator(".reading").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".margin") !== null)).toBe(true);
    await page.keyboard.press("Enter");
    await page.locator("details.further[open] .note-of-claim").first().waitFor();
    await page.context().close();
  });

  test("what was withdrawn is said to be, and what takes it back stands where it does", async () => {
    const page = await viewer.open("#pane=text&source=court-judgment");
    const withdrawn = page.locator(".note-of-claim.withdrawn").first();
    await withdrawn.waitFor({ state: "attached" });
    expect(await withdrawn.textContent()).toMatch(/withdrawn \(recanted\).*takes it back/);
    await page.context().close();
  });

  const SEEN = [
    ["#pane=text", "light", ".works-to-read"],
    ["#pane=text&source=court-judgment", "dark", ".note-of-claim.withdrawn"],
    ["#pane=text&claim=radio-union-cut-cable", "light", ".text-words mark.lit"],
  ] as const;
  test.each([1440, 1024, 320])("at %i pixels nothing runs out of the screen, and axe finds nothing", async (width) => {
    const page = await viewer.open("#pane=text", { viewport: { width, height: 900 }, bypassCSP: true });
    for (const [hash, colorScheme, shown] of SEEN) {
      await page.goto(viewer.url + hash);
      await page.emulateMedia({ colorScheme });
      await page.locator(shown).first().waitFor({ state: "attached" });
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, hash).toBe(clientWidth);
      expect(await axeViolations(page), hash).toEqual([]);
    }
    await page.context().close();
  });
});

describe("a text of five megabytes in one line, with markup and marks of direction in it", () => {
  const HOSTILE = '<img src=x onerror="document.title=1"> \u202eabc\u2066 <script>alert(1)</script> ';
  const text = `${HOSTILE}${"שלום word ".repeat(500_000)}the end`;
  let served: Served;
  beforeAll(async () => {
    const { records } = sampleCase();
    const claims = records.claims.map((claim, i) => ({
      ...claim,
      source: asSourceId("gazette"),
      anchor: { start: text.length - 7 - i, end: text.length - i, exact: text.slice(-7 - i, text.length - i) },
      alsoAt: [],
    }));
    const sources = records.sources.map((source) =>
      source.id === "gazette" ? { ...source, text: { sha256: sha256Of(text), length: text.length } } : source,
    );
    served = await serveCase({
      table: buildTable({ ...records, sources, claims }),
      texts: new Map([[asSourceId("gazette"), text]]),
      madeFrom: sha256Of("its files"),
      viewerFolder: builtViewerFolder(),
    });
  });
  afterAll(() => served?.close());

  test("is shown as text, stays usable, and a passage at its end is gone to", async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(`${served.url}#pane=text&source=gazette`);
    // Until the text is there its passages stand in its place.
    const first = page.locator(".text-row[data-index='0'] .text-words");
    await expect.poll(() => first.textContent(), { timeout: 10_000 }).toContain(HOSTILE.trim());
    expect(await page.locator(".reading img, .reading script").count()).toBe(0);
    expect(await page.title()).toContain("Tidewater");
    expect(await page.locator(".text-row").count()).toBeLessThan(40);

    await page.goto(`${served.url}#pane=text&claim=payment`);
    await expect.poll(() => lit(page).count(), { timeout: 10_000 }).toBeGreaterThan(0);
    await expect.poll(() => isInSight(page, ".text-words mark.lit"), { timeout: 10_000 }).toBe(true);
    expect(await page.locator(".text-row").count()).toBeLessThan(40);
    const took = await page.evaluate(async () => {
      const begun = performance.now();
      const reading = document.querySelector(".reading");
      for (let i = 0; i < 20; i++) {
        reading?.scrollTo(0, i * 9_000);
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - begun;
    });
    expect(took).toBeLessThan(6_000);
    expect(complaints).toEqual([]);
    await browser.close();
  });
});
