import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { ladderOf } from "../../src/graph/ladder.ts";
import { asClaimId } from "../../src/model/id.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser, type TestBrowser } from "./launch-browser.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SEED_CASE = at("graph-data/pakistan-isis-k-allegations");

let server: ChildProcess;
let url = "";
let browser: TestBrowser;
let page: Page;
let table: ClaimTable;
const complaints: string[] = [];

beforeAll(async () => {
  builtViewerFolder();
  const parsed = await readCaseFolder(SEED_CASE);
  if (!parsed.ok) throw new Error("the seed case does not check");
  table = buildTable(parsed.records);

  // As a newcomer does it: the built command, its own server, a real browser.
  server = spawn(process.execPath, [at("dist/cli.js"), "open", SEED_CASE, "--json", "--stop-after", "120"]);
  const [line] = (await once(server.stdout ?? server, "data")) as [Buffer];
  url = JSON.parse(line.toString()).url;
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(url);
  await page.waitForSelector("canvas.sigma-mouse", { state: "attached" });
  await page.waitForTimeout(800);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.kill("SIGTERM");
});

/** Moves over the picture as somebody would who looks for a line, and clicks the first that there is. */
async function clickALine(): Promise<string> {
  const box = await page.locator(".canvas").boundingBox();
  if (box === null) throw new Error("there is no canvas");
  for (let y = box.y + 100; y < box.y + box.height - 60; y += 13) {
    for (let x = box.x + 60; x < box.x + box.width - 100; x += 23) {
      await page.mouse.move(x, y);
      if ((await page.locator(".canvas").evaluate((element) => element.style.cursor)) !== "pointer") continue;
      await page.mouse.click(x, y);
      const claim = /#claim=(.+)$/.exec(page.url())?.[1];
      if (claim !== undefined) return decodeURIComponent(claim);
      await page.keyboard.press("Escape");
    }
  }
  throw new Error("no line was found in the picture");
}

test("a click on a line of the seed case leads to its whole chain, as the record has it", async () => {
  const id = asClaimId(await clickALine());
  const claim = table.claim(table.rowOf(id) ?? -1);
  const { rungs, read } = ladderOf(claim, table);

  expect(await page.locator("#page-heading").textContent()).toContain(claim.statement);
  const shown = await page.locator(".ladder .rung").allTextContents();
  expect(shown).toHaveLength(rungs.length + 1);
  for (const [i, rung] of rungs.entries()) {
    expect(shown[i]).toContain(rung.name);
    expect(shown[i]).toContain(rung.step.mode);
  }
  expect(shown.at(-1)).toContain(read.title);
  const aside = (await page.locator("aside, [role=complementary], main").allTextContents()).join(" ");
  expect(aside.replaceAll(",", "")).toContain(`${claim.anchor.start}–${claim.anchor.end}`);
}, 60_000);

test("the banner stands in the picture, and the page complains of nothing", async () => {
  expect(await page.getByText("Every line is somebody’s allegation, not a finding.").count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
