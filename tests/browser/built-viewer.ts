import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** How every browser of the tests is started: its own software draws, and it asks nothing of any network by itself. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
];

/** The built command serving a case, and a real browser to look at it with. */
export interface BuiltViewer {
  readonly url: string;
  /** Whatever a page complained of: errors, and breaches of its security policy. */
  readonly complaints: string[];
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves a case as a newcomer does: the built command, its own server, a real browser. */
export async function serveBuilt(folder: string): Promise<BuiltViewer> {
  if (!existsSync(at("dist/viewer/index.html"))) throw new Error("dist is not built; npm test builds it first");
  const server = spawn(process.execPath, [at("dist/cli.js"), "open", at(folder), "--json", "--stop-after", "300"]);
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const url: string = JSON.parse(line.toString()).url;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: BROWSER_FLAGS,
  });
  const complaints: string[] = [];
  return {
    url,
    complaints,
    async open(hash = "", options = {}) {
      const context = await browser.newContext({
        reducedMotion: "reduce",
        viewport: { width: 1280, height: 860 },
        ...options,
      });
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(url + hash);
      await page.waitForSelector("#page-heading");
      await page.waitForTimeout(300);
      return page;
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
    },
  };
}
