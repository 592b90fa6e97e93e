import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { caseWithDrafts, draftOf } from "../../cli/drafts-on-disk.ts";
import { axeViolations } from "../axe-violations.ts";
import { type ServedDesk, serveDesk } from "./served-desk.ts";

const SOON = { timeout: 10_000 };
let desk: ServedDesk | undefined;
let beside = "";
afterEach(async () => {
  await desk?.close();
  await rm(beside, { recursive: true, force: true });
  desk = undefined;
});

const NARROW = { viewport: { width: 390, height: 844 }, bypassCSP: true };

async function open(drafts: readonly object[], options = {}): Promise<{ desk: ServedDesk; page: Page }> {
  beside = await mkdtemp(join(tmpdir(), "sayswho-"));
  desk = await serveDesk(await caseWithDrafts(beside, drafts), 280);
  const page = await desk.open("", options);
  await page.keyboard.press("d");
  await page.locator(".drafts .sentence, .drafts .pair-facts").first().waitFor();
  return { desk, page };
}

const head = (page: Page) => page.locator(".drafts header .aside").textContent();
const notice = (page: Page) => page.locator(".deciding .notice").textContent();
const sentence = async (page: Page) => ((await page.locator(".drafts .sentence").textContent()) ?? "").trim();
const claimsOnDisk = async ({ folder }: ServedDesk) => {
  const read = await readCaseFolder(folder);
  return read.ok ? read.records.claims : expect.fail(JSON.stringify(read.issues));
};

test("a queue is worked through by keys alone: accepted, changed, refused with a why, passed over, taken back", async () => {
  const { desk, page } = await open([
    draftOf("d1"),
    draftOf("d2", { object: "joss-brandt" }),
    draftOf("d3", { anchor: { exact: "Nobody said this" } }),
  ]);
  const before = (await claimsOnDisk(desk)).length;
  expect(await head(page)).toMatch(/^1 of 4 · no claim/);
  expect(await sentence(page)).toBe("Mara Quill alleges that Tidewater Company has paid Ilya Sorn.");
  const marked = page.locator(".draft-text mark");
  expect(await marked.textContent()).toBe("the Tidewater Company paid Joss Brandt in 2019");
  expect(await marked.isVisible()).toBe(true);
  expect(await page.locator(".whence").textContent()).toContain("Proposed by a program, 2026-11-29");

  await page.keyboard.press("a");
  await expect.poll(() => notice(page), SOON).toBe("Accepted claim-d1.");
  expect(await claimsOnDisk(desk)).toHaveLength(before + 1);
  await expect.poll(() => head(page), SOON).toMatch(/^1 of 3/);

  await page.keyboard.press("d");
  await expect.poll(() => sentence(page), SOON).toMatch(/denies that/);
  await page.keyboard.press("3");
  await page.locator(".deciding .chooser").waitFor();
  await page.keyboard.type("Sorn");
  await page.keyboard.press("Enter");
  await expect.poll(() => sentence(page), SOON).toMatch(/Ilya Sorn\.$/);

  await page.keyboard.press("n");
  await expect.poll(() => page.locator(".checks").textContent(), SOON).toContain("[quote-nowhere]");
  await page.keyboard.press("a");
  await expect.poll(() => page.locator(".deciding [role=alert]").count(), SOON).toBe(1);
  expect(await claimsOnDisk(desk)).toHaveLength(before + 1);
  await page.keyboard.press("r");
  await page.locator(".deciding .chooser").waitFor();
  await page.keyboard.press("1");
  await expect.poll(() => notice(page), SOON).toBe("Refused d3.");
  expect(await readFile(join(desk.folder, "drafts/decisions.jsonl"), "utf8")).toContain("The text does not say it.");

  await page.locator(".pair-facts").waitFor();
  expect(await page.locator(".pair-facts").textContent()).toContain("a former clerk");
  await page.keyboard.press("x");
  await page.locator(".deciding .chooser").waitFor();
  await page.keyboard.press("1");
  await expect.poll(() => head(page), SOON).toMatch(/^1 of 1/);

  const decided = () => page.waitForResponse((response) => response.request().method() === "POST");
  for (let decisions = 5; decisions > 0; decisions--) {
    const answer = decided();
    await page.keyboard.press("u");
    expect((await answer).ok()).toBe(true);
    await expect.poll(() => notice(page), SOON).toMatch(/^Took back: /);
  }
  await expect.poll(() => head(page), SOON).toMatch(/ of 4/);
  expect(await claimsOnDisk(desk)).toHaveLength(before);
  // The browser notes that the program refused what no check takes.
  expect(desk.complaints.filter((complaint) => !complaint.includes("409"))).toEqual([]);
});

test("whoever is proposed and may be one of the case's is told apart by a digit, and then the draft can be accepted", async () => {
  const person = { id: "b2", kind: "person", name: "Joss Brandt", description: "of the harbour" };
  const { desk, page } = await open([draftOf("d1", { object: "b2" }), { entity: person }]);
  expect(await page.locator(".who-is-whom").textContent()).toMatch(/Is “Joss Brandt”.*of the harbour.*one of these/);
  await page.keyboard.press("4");
  await expect.poll(() => page.locator(".checks").textContent(), SOON).toContain("No check speaks against it");
  await page.keyboard.press("a");
  await expect.poll(() => notice(page), SOON).toBe("Accepted claim-d1.");
  expect((await claimsOnDisk(desk)).find(({ id }) => id === "claim-d1")?.object).toBe("joss-brandt");
});

test("from a draft one goes to its passage in the text, and back to where one was", async () => {
  const { page } = await open([draftOf("d1"), draftOf("d2")]);
  await page.keyboard.press("n");
  await expect.poll(() => head(page), SOON).toMatch(/^2 of 3/);
  await page.keyboard.press("t");
  await expect
    .poll(() => page.locator(".text-pane .visually-hidden").textContent(), SOON)
    .toBe("the Tidewater Company paid Joss Brandt in 2019");
  await page.keyboard.press("d");
  await expect.poll(() => head(page), SOON).toMatch(/^2 of 3/);
});

test.each([
  ["wide", { bypassCSP: true }],
  ["390 px", NARROW],
] as const)("axe finds nothing, and nothing runs out of sight: %s", async (_, options) => {
  const person = { id: "b2", kind: "person", name: "Joss Brandt" };
  const { page } = await open([draftOf("d1", { object: "b2" }), { entity: person }], options);
  expect(await axeViolations(page)).toEqual([]);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(await fits()).toBe(true);
  await page.keyboard.press("r");
  await page.locator(".deciding .chooser").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await fits()).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.locator(".pair-facts").waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test("1,500 drafts are gone through without lag: the next is there in a moment, and the page does not grow", async () => {
  const { page } = await open(Array.from({ length: 1_500 }, (_, i) => draftOf(`d${i}`)));
  const size = () => page.evaluate(() => document.querySelectorAll("*").length);
  const before = await size();
  const took: number[] = [];
  for (let i = 2; i < 12; i++) {
    const begun = Date.now();
    await page.keyboard.press("n");
    await expect.poll(() => head(page), { ...SOON, interval: 5 }).toMatch(new RegExp(`^${i} of 1501`));
    took.push(Date.now() - begun);
  }
  await page.keyboard.press("a");
  await expect.poll(() => notice(page), SOON).toBe("Accepted claim-d10.");
  expect(Math.min(...took)).toBeLessThan(150);
  expect(await size()).toBeLessThan(before * 1.2);
});

test("at 390 px the words that a question is about stay in sight above it", async () => {
  const person = { id: "b2", kind: "person", name: "Joss Brandt" };
  const { page } = await open([draftOf("d1", { object: "b2" }), { entity: person }], NARROW);
  // Without being scrolled they would be covered: much stands above them.
  const low = await page.evaluate(() => {
    const mark = document.querySelector(".draft-text mark")?.getBoundingClientRect();
    return (mark?.bottom ?? 0) / innerHeight;
  });
  expect(low).toBeGreaterThan(0.6);
  for (const key of ["2", "w"]) {
    await page.keyboard.press(key);
    await page.locator(".deciding .chooser").waitFor();
    const seen = await page.evaluate(() => {
      const box = (of: string) => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
      const [mark, pane, deciding] = [box(".draft-text mark"), box(".drafts"), box(".deciding")];
      return { height: mark.height, above: mark.top - pane.top, below: deciding.top - mark.bottom };
    });
    expect(seen.height).toBeGreaterThan(0);
    expect(seen.above).toBeGreaterThanOrEqual(0);
    expect(seen.below).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Escape");
    await page.locator(".deciding .chooser").waitFor({ state: "detached" });
  }
});
