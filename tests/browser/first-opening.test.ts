import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Layout, layOut, layOutEnds } from "../../src/graph/layout.ts";
import { firstPlaced } from "../../src/graph/placing/first-placed.ts";
import { linkedEnds } from "../../src/graph/placing/linked-ends.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { pathsBySourcing } from "../../src/provenance/asking/paths-by-sourcing.ts";
import { type Served, serveCase } from "../../src/server/serve.ts";
import type { ServedCase } from "../../src/server/served-case.ts";
import { madeCommunities } from "../bench/made-communities.ts";
import { tableOf } from "../bench/made-table.ts";
import { axeViolations } from "./axe-violations.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const SOON = { timeout: 15_000 };
const table = tableOf(madeCommunities(6_000));
const ends = linkedEnds(table);
const what = { table, texts: new Map(), madeFrom: sha256Of("communities") };
const few: ServedCase = { ...what, layout: firstPlaced(ends, 200), placing: "few" };
const listeners = new Set<() => void>();
const complaints: string[] = [];
let now = few;
let served: Served;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  const live = {
    now: () => now,
    trouble: () => undefined,
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  served = await serveCase({ ...live, viewerFolder: builtViewerFolder() });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(hash = ""): Promise<void> {
  now = few;
  const options = { reducedMotion: "reduce", bypassCSP: true, viewport: { width: 1280, height: 860 } } as const;
  page = await browser.newPage(options);
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(served.url + hash);
  await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });
}

function become(layout: Layout, placing?: "rough"): void {
  now = { ...what, layout, placing };
  for (const listener of listeners) listener();
}

const told = () => page.locator("[role=status].news").textContent();
const inPicture = () => page.locator(".stage > .visually-hidden").textContent();

test("few of a large case are drawn first and it says how many; the others come while it is looked at, and what is opened stays", async () => {
  await open();
  expect(await told()).toMatch(/^200 of 1,200 entities are drawn so far/);
  expect(await inPicture()).toMatch(/^A picture of 200 entities .*not whole yet, drawn so far: 200 of 1,200/);
  expect(await page.locator(".legend").innerText()).toContain("drawn so far: 200 of 1,200 entities");
  expect(await page.locator(".page").innerText()).toMatch(/: \d+ of 6000 lines in the picture/);
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press("/");
  await page.keyboard.type("ashlamp");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  const heading = await page.locator("#page-heading").textContent();

  layOutEnds(ends, undefined, (rough) => become(rough, "rough"));
  await expect.poll(told, SOON).toMatch(/^All 1,200 entities are drawn; inside their groups/);
  become(layOut(table));
  await expect.poll(told, SOON).toBe("All 1,200 entities are drawn where they stay");
  expect(await inPicture()).toMatch(/^A picture of 1200 entities and 6000 lines/);
  expect(await page.locator(".legend").innerText()).not.toContain("drawn so far");
  expect(await page.locator("#page-heading").textContent()).toBe(heading);
  await page.close();
});

test("whoever the address or the search asks for is drawn among the first, with whom they are linked", async () => {
  const last = table.entities.findLast((_, entity) => few.layout?.placed?.[entity] === 0);
  await open(`#entity=${last?.id}`);
  const drawn = async () => Number(/^A picture of (\d+) entities/.exec((await inPicture()) ?? "")?.[1]);
  const withLast = await drawn();
  expect(withLast).toBeGreaterThan(200);

  const other = table.entities.find((_, entity) => few.layout?.placed?.[entity] === 0);
  await page.keyboard.press("/");
  await page.keyboard.type(other?.name ?? "");
  await page
    .getByRole("option", { name: other?.name ?? "", exact: true })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(drawn, SOON).toBeGreaterThan(withLast);
  expect(page.url()).toContain(`entity=${other?.id}`);
  await page.goBack();
  await expect.poll(() => page.url()).toContain(`entity=${last?.id}`);
  await page.close();
});

test("whoever stands between two whose paths are asked for is drawn as well, however few are", async () => {
  const isPlaced = (entity: number) => few.layout?.placed?.[entity] === 1;
  const paths = heads().flatMap((from) =>
    heads().flatMap((to) => (from < to ? pathsBySourcing(table, from, to, { k: 1, maxHops: 5 }) : [])),
  );
  const asked = paths.find(({ path }) => !path.entities.every(isPlaced))?.path.entities ?? expect.fail("there is one");
  const [from, to] = [asked[0], asked.at(-1)].map((entity) => table.entities[entity ?? 0]?.id);
  await open(`#paths=${from}:${to}`);
  await expect.poll(inPicture, SOON).not.toMatch(/^A picture of 200 entities/);
  await page.close();
});

/** Some of those who are drawn first, few enough to look for the paths between each two. */
function heads(): number[] {
  return [...(few.layout?.placed?.entries() ?? [])].flatMap(([entity, is]) => (is === 1 ? [entity] : [])).slice(0, 12);
}

test("time that plays plays on while the others come, and a step of it is no step back", async () => {
  await open();
  await page.locator("details.time summary").click();
  await page.getByRole("button", { name: "Play" }).click();
  const pause = page.getByRole("button", { name: "Pause" });
  await pause.waitFor();
  layOutEnds(ends, undefined, (rough) => become(rough, "rough"));
  await expect.poll(told, SOON).toMatch(/^All 1,200 entities are drawn; inside their groups/);
  expect(await pause.isVisible()).toBe(true);
  expect(page.url()).not.toContain("window=");
  const stretch = () => page.locator("details.time summary").textContent();
  const before = await stretch();
  await expect.poll(stretch, SOON).not.toBe(before);
  expect(await pause.isVisible()).toBe(true);
  await page.close();
});

test("while the others come nothing is made anew beside them: what is hidden and how far one has scrolled stays what it is", async () => {
  await open();
  await page.locator(".sources input").first().click();
  const left = page.locator(".left [role=status]");
  const before = await left.textContent();
  await page.locator("section.page").evaluate((element) => element.scrollTo(0, 120));
  const marked = [".canvas", ".sources", ".left", ".legend"];
  await page.evaluate((all) => {
    for (const one of all) Object.assign(document.querySelector(one) ?? {}, { wasThere: true });
  }, marked);

  layOutEnds(ends, undefined, (rough) => become(rough, "rough"));
  await expect.poll(told, SOON).toMatch(/^All 1,200 entities are drawn; inside their groups/);
  become(layOut(table));
  await expect.poll(told, SOON).toBe("All 1,200 entities are drawn where they stay");
  const isThere = (one: string) => document.querySelector<HTMLElement & { wasThere?: boolean }>(one)?.wasThere;
  for (const one of marked) expect(await page.evaluate(isThere, one), one).toBe(true);
  expect(await left.textContent()).toBe(before);
  expect(await page.locator("section.page").evaluate(({ scrollTop }) => scrollTop)).toBe(120);
  await page.close();
});

test("entities are drawn once, below the names, and found under the pointer where they have come to lie", async () => {
  await open();
  become(layOut(table));
  await expect.poll(told, SOON).toBe("All 1,200 entities are drawn where they stay");
  const drawn = await page.evaluate(() => {
    const over = document.querySelector<HTMLCanvasElement>("canvas.sigma-hoverNodes");
    const paper = document.createElement("canvas").getContext("2d");
    if (over === null || paper === null) return undefined;
    paper.drawImage(over, 0, 0);
    return paper.getImageData(0, 0, 300, 150).data.some((byte) => byte > 0);
  });
  expect(drawn).toBe(false);

  const name = await page.locator(".groups li button").first().innerText();
  await page.locator(".groups li button").first().click();
  await expect.poll(() => page.locator("#page-heading").innerText()).toBe(name);
  const member = page.locator(".members li button").first();
  const lead = await member.innerText();
  await member.click();
  await expect.poll(() => page.locator("#page-heading").innerText()).toBe(lead);
  await page.close();
});

test("nothing of that made the page complain", () => {
  expect(complaints).toEqual([]);
});
