import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../axe-violations.ts";
import { bytesOf, caseWithTexts } from "./case-with-texts.ts";
import { readScreen } from "./desk-screen.ts";
import { type ServedDesk, serveDesk } from "./served-desk.ts";

const ARTICLE = `PORT ELLARY, 16 March 2023

Anton Kesrin told Marrowen Wire that the Quaymen's Union had paid Conrad Vey in 2021. "The Union met Lise Amarandt," Kesrin said.

Bram Uhlet leads the Quaymen's Union. He denied that the Union had paid anybody.
`;
const SOON = { timeout: 10_000 };

let desk: ServedDesk | undefined;
afterEach(async () => {
  await desk?.close();
  if (desk !== undefined) await rm(join(desk.folder, ".."), { recursive: true, force: true });
  desk = undefined;
});

const open = async (texts: Readonly<Record<string, string>>, ...page: Parameters<ServedDesk["open"]>) => {
  desk = await serveDesk(await caseWithTexts(texts), 280);
  return { desk, page: await desk.open(...page) };
};
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
};
const saved = (page: Page, words: RegExp) =>
  expect.poll(() => page.locator(".notice").textContent(), SOON).toMatch(words);

/** "Bram Uhlet leads the Quaymen's Union", by keys alone, where neither is in the case. */
async function makeClaim(page: Page): Promise<void> {
  await press(page, "PageDown", "PageDown", "ArrowDown", "Enter");
  await page.keyboard.type("Bram Uhlet");
  await choose(page, /new person/);
  await press(page, "1");
  await page.keyboard.type("Quaymen's Union");
  await choose(page, /new organization/);
  await expect.poll(async () => (await readScreen(page)).asked, SOON).toBeUndefined();
  await press(page, "Enter");
  await saved(page, /^Saved: .*Bram Uhlet leads Quaymen's Union/);
}

async function choose(page: Page, aside: RegExp): Promise<void> {
  await page.waitForTimeout(60);
  const { offers, asked } = await readScreen(page);
  const at = offers.findIndex((offer) => aside.test(offer.aside));
  for (let i = 0; i < at; i++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await readScreen(page)).asked, SOON).not.toBe(asked);
}

test("everything that was done is taken back, key by key, to the bytes of the empty case, and done again to those of the full one", async () => {
  const { desk, page } = await open({});
  const before = await bytesOf(desk.folder);
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.locator(".paste textarea").fill(ARTICLE);
  await page.keyboard.press("Tab");
  await page.locator(".source-fields [name=title]").fill("An article");
  await page.locator(".source-fields [name=publisher]").fill("Marrowen Wire");
  await page.locator(".source-fields [name=access]").selectOption("open");
  await page.locator(".source-fields .save").click();
  await page.locator(".text-pane .paragraph").first().waitFor();

  const button = page.getByRole("button", { name: /^Take back/ });
  const latest = () => button.getAttribute("title");
  const changing = async (act: () => Promise<unknown>) => {
    const what = await latest();
    await act();
    await expect.poll(latest, SOON).not.toBe(what);
  };
  await makeClaim(page);
  await press(page, "Control+a", "f");
  await page.keyboard.type("Anton Kesrin");
  await choose(page, /new person/);
  await changing(() => press(page, "Enter"));
  await changing(() => press(page, "0"));

  const full = await bytesOf(desk.folder);
  expect(full).not.toEqual(before);
  let steps = 0;
  for (; await button.isEnabled(); steps++) {
    expect(steps).toBeLessThan(20);
    await changing(() => press(page, "u"));
  }
  expect(steps).toBeGreaterThan(4);
  expect(await bytesOf(desk.folder)).toEqual(before);

  for (let i = 0; i < steps; i++) await changing(() => press(page, "U"));
  expect(await bytesOf(desk.folder)).toEqual(full);
  expect(desk.complaints).toEqual([]);
});

test("two windows and an editor at once lose nothing; who comes second is told so, and keeps what they typed", async () => {
  const { desk, page } = await open({ article: ARTICLE });
  const other = await desk.open();
  await makeClaim(page);
  await expect.poll(() => other.locator(".claim-here").count(), SOON).toBe(1);

  // Both change the claim; the one saves first.
  for (const one of [page, other]) {
    await one.locator(".claim-here button").click();
    await press(one, "n");
  }
  await page.keyboard.type("the first remark");
  await press(page, "Enter", "Enter");
  await saved(page, /^Saved/);
  await other.keyboard.type("the second remark");
  await press(other, "Enter", "Enter");
  await expect.poll(async () => (await readScreen(other)).troubles, SOON).toMatch(/has become another since/);
  expect((await readScreen(other)).details).toContain("the second remark");
  const written = async () => [...(await bytesOf(desk.folder)).values()].join("\n");
  expect(await written()).toContain("the first remark");
  expect(await written()).not.toContain("the second remark");

  // Saved once more, knowingly, it is a change of what there is now.
  await press(other, "Enter");
  await expect.poll(written, SOON).toContain("the second remark");

  // What an editor writes beside them is read, and what is saved afterwards leaves it there.
  const entities = join(desk.folder, "entities.yaml");
  await appendFile(entities, "\n# Seen at the quay.\n- id: ostany\n  kind: person\n  name: Mirel Ostany\n");
  await press(page, "ArrowUp", "Enter");
  const offered = async () => {
    await page.locator(".chooser input").fill("Ostany");
    return (await readScreen(page)).offers.map(({ words, aside }) => `${words} ${aside}`);
  };
  await expect.poll(offered, SOON).toContainEqual(expect.stringMatching(/^Mirel Ostany/));
  await press(page, "Escape", "Escape", "0");
  await saved(page, /^Saved/);
  expect(await readFile(entities, "utf8")).toContain("# Seen at the quay.");
  expect(desk.complaints.filter((words) => !/409/.test(words))).toEqual([]);
});

const HOSTILE = `<script>document.title = "owned"</script><img src=x onerror="document.title='owned'"> said so.

\u202Eevil\u202C \u2066<b>bold</b>\u2069 Anton <i>Kesrin</i> told &lt;Wire&gt; [[a]](javascript:alert(1)) \`x\`.
`;

test("a text that would be markup, or turn the line around, is shown as text, and so is whoever is named in it", async () => {
  const { desk, page } = await open({ hostile: HOSTILE });
  expect((await page.locator(".text-pane .paragraph > p").allTextContents()).join("\n\n")).toBe(HOSTILE.trimEnd());
  expect(await page.locator(".text-pane :is(img, script, b, i)").count()).toBe(0);
  await press(page, "Enter");
  await page.keyboard.type("<b>Some\u202Ebody</b>");
  await choose(page, /new person/);
  expect((await readScreen(page)).sentence).toContain("<b>Some\u202Ebody</b>");
  expect(await page.locator(".said-line b").count()).toBe(0);
  expect(await page.title()).not.toBe("owned");
  expect(desk.complaints).toEqual([]);
});

const KEYS = [
  "ArrowDown",
  "ArrowRight",
  "Shift+ArrowDown",
  "PageDown",
  ".",
  "Shift+ArrowRight",
  "ArrowUp",
  "ArrowDown",
];
/** Far more than desk.bench.ts measures, since other tests run beside this one. */
const STILL_ANSWERS = 500;

test("five megabytes in one line, and ten thousand names, answer keys", async () => {
  const said = Array.from({ length: 80_000 }, (_, i) => `Somebody ${i} told Nobody ${i % 97} that it was so, and was`);
  const names = Array.from({ length: 10_000 }, (_, i) => `Aba${i.toString(26)} Ob${(i * 7).toString(26)}`);
  const { desk, page } = await open({ line: said.join(". ").slice(0, 5_000_000), names: `${names.join(" met ")}.` });
  for (const _ of ["line", "names"]) {
    const times: number[] = [];
    for (const key of KEYS) times.push(await answerTime(page, key));
    expect(times.toSorted((a, b) => a - b)[times.length >> 1]).toBeLessThan(STILL_ANSWERS);
    await press(page, "PageDown", "Enter");
    expect((await readScreen(page)).isSaying).toBe(true);
    await press(page, "Escape", "Escape", "n");
    await page.locator(".text-pane .paragraph").first().waitFor();
    await page.waitForTimeout(300);
  }
  expect(desk.complaints).toEqual([]);
});

/** From a key to the frame after it. */
async function answerTime(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const timed = globalThis as { answered?: Promise<number> };
    timed.answered = new Promise((resolve) => {
      const painted = ({ timeStamp }: KeyboardEvent) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      document.addEventListener("keydown", painted, { once: true, capture: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as { answered?: Promise<number> }).answered ?? 0);
}

const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>])[] = [
  ["while one reads", async () => undefined],
  ["while somebody is chosen", (page) => press(page, "PageDown", "PageDown", "ArrowDown", "Enter")],
  ["while a sentence is open", (page) => press(page, "PageDown", "PageDown", "ArrowDown", "Enter", "Escape")],
  ["where a source is added", (page) => page.getByRole("button", { name: "Add a source" }).click()],
  ["with all keys", (page) => press(page, "?")],
  ["where it is told who is who", (page) => press(page, "i")],
  ["with a claim in the margin", makeClaim],
];

describe("axe finds nothing", () => {
  // All look at one case, the one that says something in it last.
  let shared: ServedDesk | undefined;
  beforeAll(async () => {
    shared = await serveDesk(await caseWithTexts({ article: ARTICLE }), 280);
  });
  afterAll(async () => {
    await shared?.close();
    if (shared !== undefined) await rm(join(shared.folder, ".."), { recursive: true, force: true });
  });

  test.each(STATES)("%s", async (_, reach) => {
    const page = await (shared ?? expect.fail("there is a desk")).open("", { bypassCSP: true });
    await reach(page);
    await page.waitForTimeout(200);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

test("at 320 pixels the text, a sentence, its offers and the fields of a source are read without scrolling sideways", async () => {
  const { page } = await open({ article: ARTICLE }, "", { viewport: { width: 320, height: 640 } });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBe(320);
  for (const keys of [["Enter"], ["Escape"], ["Escape", "?"], ["?"]]) {
    await press(page, ...keys);
    expect(await wide()).toBe(320);
  }
  await page.getByRole("button", { name: "Sources" }).click();
  await page.getByRole("button", { name: "Add a source" }).click();
  await page.locator(".paste textarea").fill("Another text.");
  await page.keyboard.press("Tab");
  await page.locator(".source-fields").waitFor();
  expect(await wide()).toBe(320);
});

test("a finger selects a sentence, and opens what is said of it", async () => {
  const { page } = await open({ article: ARTICLE }, "", { hasTouch: true, viewport: { width: 390, height: 800 } });
  await page.getByText("Bram Uhlet leads").tap({ position: { x: 30, y: 8 } });
  await expect.poll(async () => (await readScreen(page)).selected, SOON).toBe("Bram Uhlet leads the Quaymen's Union.");
  await page.getByRole("button", { name: /a claim on what is selected/ }).tap();
  await page.locator(".offer").first().tap();
  await expect.poll(async () => (await readScreen(page)).isSaying, SOON).toBe(true);
});

test("whoever clicks the source that is open reads on in it: Enter begins a claim, and no second click", async () => {
  const { desk, page } = await open({ article: ARTICLE });
  await press(page, "ArrowDown");
  await page.locator(".source-list button").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), SOON).toBe("text");
  await press(page, "Enter");
  await expect.poll(async () => (await readScreen(page)).isSaying, SOON).toBe(true);
  expect(desk.complaints).toEqual([]);
});
