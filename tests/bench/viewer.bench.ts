import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { layOut } from "../../src/graph/layout.ts";
import { layoutFromBytes, layoutToBytes } from "../../src/graph/layout-bytes.ts";
import { serveCase } from "../../src/server/serve.ts";
import { reopenSnapshot, writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { prepareScene } from "../../src/viewer/renderer/scene/prepare-scene.ts";
import { showingOf } from "../../src/viewer/state/showing.ts";
import { beginViewerState } from "../../src/viewer/state/viewer-state.ts";
import { madeCase } from "./made-case.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,50000,200000").split(",").map(Number);
const SWITCHES = 7;

const GRAPHICS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** Keeps a page from really drawing, and notes when it first would have. */
const NOTE_FIRST_DRAWING = `
  globalThis.firstDrawing = new Promise((resolve) => {
    const value = () => resolve(performance.now());
    for (const { prototype } of [WebGL2RenderingContext, WebGLRenderingContext]) {
      for (const name of ["drawArrays", "drawArraysInstanced"]) {
        if (name in prototype) Object.defineProperty(prototype, name, { value });
      }
    }
  });`;

const viewerFolder = mkdtempSync(join(tmpdir(), "sayswho-bench-"));
let browser: Browser;

beforeAll(async () => {
  await build({
    configFile: fileURLToPath(new URL("../../scripts/vite.viewer.ts", import.meta.url)),
    mode: "production",
    logLevel: "warn",
    build: { outDir: viewerFolder, emptyOutDir: true },
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", ...GRAPHICS],
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(viewerFolder, { recursive: true, force: true });
});

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number) => `${time.toFixed(0)} ms`;

function made(size: number) {
  const parsed = parseCase({ files: madeCase(size).files, texts: new Map() });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return { table: buildTable(parsed.records), madeFrom: parsed.madeFrom };
}

test.each(SIZES)(
  "a served case of %d claims in Chromium, from asking for the page to the first picture",
  async (size) => {
    const { table, madeFrom } = made(size);
    const layout = layOut(table);
    const { url, close } = await serveCase({ table, madeFrom, layout, texts: new Map(), viewerFolder });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript({ content: NOTE_FIRST_DRAWING });
    await page.goto(url);
    const first = await page.evaluate(() => (globalThis as unknown as { firstDrawing: Promise<number> }).firstDrawing);
    console.log(`${size} claims in Chromium: first picture after ${ms(first)}`);
    await page.close();
    await close();
  },
);

test.each(SIZES)(
  "what the viewer does with %d claims before and beside its picture, from the snapshot's bytes on",
  (size) => {
    const whole = made(size);
    const bytes = writeSnapshot(whole.table, whole.madeFrom);
    const [layout, layingOut] = timed(() => layOut(whole.table));
    const places = layoutToBytes(layout);

    const [{ table }, reopening] = timed(() => reopenSnapshot(bytes));
    const [state, beginning] = timed(() =>
      beginViewerState(table, fetch, layoutFromBytes(places, table.entities.length) ?? layout),
    );
    const [, preparing] = timed(() => prepareScene(state.scene));

    const switchOff = (entity: number) =>
      timed(() => {
        state.change({ without: [entity] });
        return [showingOf(table, state.shown.value), state.lost.value, state.supporting.value];
      })[1];
    const first = switchOff(0);
    const switches = median(Array.from({ length: SWITCHES }, (_, i) => switchOff(i + 1)));
    console.log(
      `${size} claims, ${table.entities.length} entities: opening ${ms(reopening + beginning + preparing)} ` +
        `(snapshot ${ms(reopening)}, state ${ms(beginning)}, lines ${ms(preparing)}), the layout that it did not wait for ` +
        `${ms(layingOut)}, first switch ${ms(first)}, each later one ${ms(switches)}`,
    );
  },
);
