import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { axeViolations } from "./axe-violations.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const _at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const HOSTILE = `<img src=x onerror="document.title='taken'"><b>bold</b> ‮overridden`;
const MANY = 3_000;

const viewerFolder = builtViewerFolder();
const served: Served[] = [];
let browser: TestBrowser;
let usual: string;
let hostile: string;
let large: string;
const complaints: string[] = [];

/** Serves the sample case, its records changed. */
async function serve(change: (records: ReturnType<typeof sampleCase>["records"]) => typeof records): Promise<string> {
  const one = await serveCase({
    table: buildTable(change(sampleCase().records)),
    texts: new Map(),
    madeFrom: sha256Of("its files"),
    viewerFolder,
  });
  served.push(one);
  return one.url;
}

beforeAll(async () => {
  usual = await serve((records) => records);
  hostile = await serve((records) => ({
    ...records,
    entities: records.entities.map((entity) => ({ ...entity, name: `${HOSTILE} ${entity.name}` })),
    claims: records.claims.map((claim) => ({ ...claim, statement: `${HOSTILE} ${"long".repeat(2_500)}` })),
  }));
  large = await serve(({ claims, ...records }) => ({
    ...records,
    claims: Array.from({ length: MANY }, (_, i) => ({
      ...claims[i % claims.length],
      id: `${claims[i % claims.length]?.id}-${i}`,
    })) as unknown as typeof claims,
    replies: [],
  }));
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const one of served) await one.close();
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

async function openLedger(hash = "", options: BrowserContextOptions = {}, address = usual): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${address}#pane=ledger${hash}`);
  await page.locator("tbody tr").first().waitFor();
  return page;
}

const statements = (page: Page) => page.locator(".alleged .opens").allTextContents();
const heading = (page: Page) => page.locator("#page-heading");
const atFocus = (page: Page) => page.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex);

describe("the ledger", () => {
  test("a tab opens it, a heading sorts it, Back undoes", async () => {
    const page = await openLedger();
    await page.getByRole("tab", { name: "Picture" }).click();
    await page.getByRole("tab", { name: "Ledger" }).click();
    const before = await statements(page);
    expect(before).toHaveLength(8);

    const speaker = page.getByRole("columnheader", { name: "Who says it" });
    await speaker.getByRole("button").click();
    expect(await speaker.getAttribute("aria-sort")).toBe("ascending");
    const ascending = await page.locator("td.speaker").allTextContents();
    expect(ascending.at(-1)).toBe("an unnamed voice");
    await speaker.getByRole("button").click();
    expect(await speaker.getAttribute("aria-sort")).toBe("descending");
    expect(page.url()).toContain("sort=speaker:descending");
    expect(await statements(page)).not.toEqual(before);
    expect((await statements(page)).toSorted()).toEqual(before.toSorted());

    await page.goBack();
    await page.goBack();
    await expect.poll(() => statements(page)).toEqual(before);
    await page.context().close();
  });

  test("words filter it while they are typed and come back with the link; those that none has can be cleared", async () => {
    const page = await openLedger();
    const field = page.getByRole("searchbox", { name: "Only claims with these words" });
    await field.pressSequentially("lucja");
    expect(await statements(page)).toEqual(["The blog alleges that Łucja Wrona is Joss Brandt's sister."]);
    await page.getByText("1 of 8 claims").waitFor();
    await field.press("Enter");
    expect(page.url()).toContain("words=lucja");

    await page.reload();
    await page.locator("tbody tr").first().waitFor();
    expect(await statements(page)).toHaveLength(1);
    await field.fill("nobody says this");
    await page.getByRole("button", { name: "Clear the words" }).click();
    expect(await statements(page)).toHaveLength(8);
    await page.context().close();
  });

  test("grouped, a heading says how often a proposition is told and denied, and on how many lines", async () => {
    const page = await openLedger();
    await page.getByRole("checkbox", { name: "Group by proposition" }).check();
    const paid = page.locator("tr.of-proposition", {
      hasText: "Tidewater Company is alleged to have paid Joss Brandt",
    });
    await paid.waitFor();
    expect(await paid.textContent()).toContain("2 tellings, 1 line with no shared origin recorded; 1 denial");
    expect(await statements(page)).toHaveLength(8);
    expect(page.url()).toContain("group=proposition");
    await page.context().close();
  });

  test("on a phone, where there are no columns, each of its two dates says which it is", async () => {
    const page = await openLedger("", { viewport: { width: 390, height: 844 } });
    const row = page
      .locator("tr.of-claim", { hasText: "Tidewater Company is alleged to have paid Joss Brandt" })
      .first();
    const labelOf = (cell: string) =>
      row.locator(cell).evaluate((element) => getComputedStyle(element, "::before").content);
    expect([await labelOf(".published"), await labelOf(".happened")]).toEqual(['"Published "', '"Time "']);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect([await labelOf(".published"), await labelOf(".happened")]).toEqual(["none", "none"]);
    await page.context().close();
  });

  test("a row is copied as a citation, and that is said politely", async () => {
    const page = await openLedger("", { permissions: ["clipboard-read", "clipboard-write"] });
    const row = page.locator("tbody tr", { hasText: "Mara Quill alleges that Tidewater paid Joss Brandt." });
    await row.getByRole("button", { name: "Copy as a citation" }).click();
    await page.locator('[role="status"]', { hasText: "Copied as a citation." }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Mara Quill alleges that Tidewater paid Joss Brandt. [allegation]");
    expect(copied).toContain("Read in: “Clerk speaks” (news), 2020-05, The Gazette");
    await page.context().close();
  });

  test("a facet hides its claims and counts what is left; where nothing is left the whole case is offered", async () => {
    const page = await openLedger();
    await page.getByRole("checkbox", { name: /^Denied/ }).uncheck();
    expect(await statements(page)).toHaveLength(7);
    await page.locator(".facets label", { hasText: "Denied" }).getByText("0 of 1").waitFor();
    await page.getByRole("checkbox", { name: /^Asserted/ }).uncheck();
    const offers = page.getByRole("button", { name: "Show everything" });
    expect(await offers.count()).toBe(3);
    await offers.first().click();
    expect(await statements(page)).toHaveLength(8);
    await page.context().close();
  });
});

describe("by the keyboard alone", () => {
  test("arrows walk the rows, Home and End go to the ends, Enter opens who says it", async () => {
    const page = await openLedger();
    await page.getByRole("columnheader", { name: "Status" }).getByRole("button").focus();
    await page.keyboard.press("Tab");
    expect(await atFocus(page)).toBe("2");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await atFocus(page)).toBe("4");
    await page.keyboard.press("End");
    expect(await atFocus(page)).toBe("9");
    await page.keyboard.press("ArrowDown");
    expect(await atFocus(page)).toBe("9");
    await page.keyboard.press("Home");
    expect(await atFocus(page)).toBe("2");

    const [first = ""] = await statements(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page).textContent()).toBe(first);
    expect(await page.locator("tr[aria-current]").count()).toBe(1);
    await page.context().close();
  });

  test("among very many rows only those in sight are there, and the last is one key away", async () => {
    const page = await openLedger("", {}, large);
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(MANY + 1));
    expect(await page.locator("tbody tr").count()).toBeLessThan(60);
    await page.locator("tbody tr").first().getByRole("button").first().focus();
    await page.keyboard.press("End");
    await expect.poll(() => atFocus(page)).toBe(String(MANY + 1));
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [row, body] = [document.activeElement?.closest("tr"), document.querySelector("tbody")];
          const [inner, outer] = [row?.getBoundingClientRect(), body?.getBoundingClientRect()];
          return (
            inner !== undefined && outer !== undefined && inner.bottom <= outer.bottom + 1 && inner.top >= outer.top
          );
        }),
      )
      .toBe(true);
    await page.keyboard.press("ArrowUp");
    expect(await atFocus(page)).toBe(String(MANY));
    await page.context().close();
  });
});

describe("for everybody", () => {
  test("hostile names and statements are shown as text, on no other row than their own", async () => {
    const page = await openLedger("", {}, hostile);
    expect((await statements(page))[0]).toContain(HOSTILE);
    expect(await page.locator(".ledger-pane img, .ledger-pane b").count()).toBe(0);
    expect(await page.title()).not.toBe("taken");
    await page.getByRole("checkbox", { name: "Group by proposition" }).check();
    await page.locator("tr.of-proposition").first().waitFor();
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
    await page.context().close();
  });

  test.each([
    ["", 1440, "light"],
    ["&group=proposition", 1024, "dark"],
    ["", 320, "light"],
    ["&hide=polarity:denies&claim=payment", 320, "dark"],
  ] as const)("axe finds nothing in the ledger%s, %i pixels wide, %s", async (hash, width, colorScheme) => {
    // The page's own policy forbids scripts from elsewhere, axe's too.
    const page = await openLedger(hash, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const found = await axeViolations(page);
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});
