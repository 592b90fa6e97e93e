import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, test } from "vitest";
import type { Measured } from "./picture/page.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,50000,200000").split(",").map(Number);
const GRAPHICS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

let browser: Browser;
let script = "";

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: fileURLToPath(new URL("picture/page.ts", import.meta.url)), formats: ["iife"], name: "bench" },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  script = output[0].code;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", ...GRAPHICS],
  });
}, 120_000);

afterAll(() => browser?.close());

/** Each picture has a page of its own, so that neither pays for the other's garbage. */
async function measured(what: "ours" | "bare", claims: number): Promise<Measured & { readonly heap: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent("<body style='margin: 0'></body>");
  await page.addScriptTag({ content: script });
  const times = await page.evaluate(
    ([kind, size]) =>
      (globalThis as unknown as { bench: { measure(what: string, claims: number): Promise<Measured> } }).bench.measure(
        kind,
        size,
      ),
    [what, claims] as const,
  );

  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  const { usedSize, backingStorageSize = 0 } = usage as typeof usage & { readonly backingStorageSize?: number };
  await page.close();
  return { ...times, heap: (usedSize + backingStorageSize) / 1e6 };
}

test.each(SIZES)("a picture of %d claims, ours beside bare Sigma with the same graph", async (claims) => {
  const ours = await measured("ours", claims);
  const bare = await measured("bare", claims);
  const line = (name: string, key: keyof typeof ours, unit: string) =>
    `${name} ${ours[key].toFixed(1)} ${unit} against ${bare[key].toFixed(1)} (${(ours[key] / bare[key]).toFixed(2)} ×)`;
  console.log(
    `${claims} claims, ${Math.floor(claims / 4)} entities: ${line("first picture", "first", "ms")}, ` +
      `${line("frame", "frame", "ms")}, ${line("switch", "toggle", "ms")}, ${line("hover", "hover", "ms")}, ` +
      `${line("again", "again", "ms")}, ${line("heap", "heap", "MB")}`,
  );
});
