import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { test } from "vitest";
import { readScreen } from "../browser/desk/desk-screen.ts";
import { serveDesk } from "../browser/desk/served-desk.ts";
import { runCommand } from "../cli/run-command.ts";
import { madeNewsroom } from "./made-newsroom.ts";

const SIZES = (process.env.BENCH_SIZES ?? "1000,10000").split(",").map(Number);
const KEYS = Number(process.env.BENCH_KEYS ?? "240");
const CLAIMS = Number(process.env.BENCH_CLAIMS ?? "20");
const PATIENCE = 60_000;

/** Notes of each key how long it was until what it did was painted, and of each save how long it was until it was on the disk. */
const NOTE = `
  globalThis.noted = { keys: [], saves: [] };
  const painted = new MessageChannel();
  const waiting = [];
  painted.port1.onmessage = () => {
    for (const began of waiting.splice(0)) globalThis.noted.keys.push(performance.now() - began);
  };
  addEventListener("keydown", (event) => {
    waiting.push(event.timeStamp);
    requestAnimationFrame(() => painted.port2.postMessage(undefined));
  }, { capture: true });
  const asked = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    const began = performance.now();
    const answer = await asked(...given);
    if (given[1]?.method === "POST") globalThis.noted.saves.push(performance.now() - began);
    return answer;
  };`;

/** Notes when anything on a page changes. */
const WATCH = `
  globalThis.changed = [];
  new MutationObserver(() => globalThis.changed.push(Date.now())).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true,
  });`;

const noted = (page: Page): Promise<{ keys: number[]; saves: number[] }> =>
  page.evaluate(() => {
    const { keys, saves } = (globalThis as unknown as { noted: { keys: number[]; saves: number[] } }).noted;
    return { keys: keys.splice(0), saves: saves.splice(0) };
  });

function told(what: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `${what}: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, longest ${at(1)} ms (${sorted.length})`;
}

/** An article in which people of the case are said to have met each other, a sentence each. */
const article = Array.from(
  { length: 600 },
  (_, i) =>
    `Person ${(i * 37) % 50} met Person ${(i * 31 + 7) % 50} at the quay on 3 May 2019.${i % 4 === 3 ? "\n\n" : " "}`,
).join("");

/** Makes a claim of the sentence that is selected, by the first of what is offered; gives when it was saved. */
async function makeClaim(page: Page): Promise<number> {
  await page.keyboard.press("Enter");
  await page.locator(".chooser").waitFor({ timeout: PATIENCE });
  for (let answered = 0; answered < 6; answered++) {
    const { asked, offers } = await readScreen(page);
    if (asked === undefined) break;
    await page.keyboard.press(offers[0]?.digit === "" ? "Enter" : "1");
    const deadline = Date.now() + PATIENCE;
    while ((await readScreen(page)).asked === asked && Date.now() < deadline) await page.waitForTimeout(10);
  }
  const began = Date.now();
  await page.keyboard.press("Enter");
  return began;
}

test.each(SIZES)("the desk over a case of %d claims: keys, saves, and the picture in another window", async (size) => {
  const beside = await mkdtemp(join(tmpdir(), "sayswho-bench-"));
  const folder = join(beside, "case");
  await mkdir(folder);
  for (const [name, contents] of madeNewsroom(size).files) await writeFile(join(folder, name), contents);
  await writeFile(join(beside, "article.txt"), article);
  const known = ["--id", "article", "--title", "An article", "--genre", "news", "--access", "open"];
  const added = await runCommand("add", folder, join(beside, "article.txt"), ...known);
  if (added.code !== 0) throw new Error(added.err);

  const desk = await serveDesk(folder, 1_200);
  try {
    const page = await desk.open();
    await page.evaluate(NOTE);
    await page.locator(".source-list button", { hasText: "An article" }).click();
    await page.locator(".text-pane .paragraph").first().waitFor();

    for (let i = 0; i < KEYS; i++) {
      const keys = ["ArrowDown", "ArrowRight", "Shift+ArrowRight", ".", "ArrowUp", "PageDown"];
      await page.keyboard.press(keys[i % keys.length] ?? "ArrowDown");
      await page.waitForTimeout(20);
    }
    console.log(`${size} claims, ${told("a key in the text until it is painted", (await noted(page)).keys)}`);

    const picture = await desk.open();
    await picture.keyboard.press("g");
    const frame = await (await picture.waitForSelector(".picture-frame")).contentFrame();
    if (frame === null) throw new Error("the picture is in no frame");
    await frame.locator(".news").waitFor({ state: "attached" });
    await frame.evaluate(WATCH);
    const seen: number[] = [];
    for (let i = 0; i < CLAIMS; i++) {
      const began = await makeClaim(page);
      const changes = (since: number) =>
        frame.evaluate(
          (from) => (globalThis as unknown as { changed: number[] }).changed.find((at) => at >= from),
          since,
        );
      let changed = await changes(began);
      while (changed === undefined && Date.now() < began + PATIENCE) {
        await page.waitForTimeout(20);
        changed = await changes(began);
      }
      seen.push((changed ?? Number.POSITIVE_INFINITY) - began);
      // What one save makes the picture do is over before the next is asked.
      await page.waitForTimeout(1_000);
    }
    const { keys, saves } = await noted(page);
    console.log(`${size} claims, ${told("a key while a claim is made until it is painted", keys)}`);
    console.log(`${size} claims, ${told("a save, asked and answered: it is on the disk", saves)}`);
    console.log(`${size} claims, ${told("a save until the picture in another window changes", seen)}`);
    if (desk.complaints.length > 0) throw new Error(desk.complaints.join("\n"));
  } finally {
    await desk.close();
    await rm(beside, { recursive: true, force: true });
  }
});
