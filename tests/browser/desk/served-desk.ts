import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../launch-browser.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The built desk over a case folder, and a real browser at it. */
export interface ServedDesk {
  readonly url: string;
  /** Where the case lies that is coded. */
  readonly folder: string;
  /** Whatever a page complained of: errors, and breaches of its security policy. */
  readonly complaints: string[];
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves a case for coding as a newcomer does: the built command, its own server, a real browser. */
export async function serveDesk(folder: string, stopAfter = 1_800): Promise<ServedDesk> {
  if (!existsSync(`${ROOT}dist/desk/index.html`)) throw new Error("dist is not built: npm run build");
  const words = ["desk", folder, "--json", "--by", "I. Vosk", "--stop-after", String(stopAfter)];
  const server = spawn(process.execPath, [`${ROOT}dist/cli.js`, ...words]);
  const errors: string[] = [];
  server.stderr.on("data", (data: Buffer) => errors.push(data.toString()));
  const [line] = (await Promise.race([once(server.stdout, "data"), once(server, "exit")])) as [Buffer | number];
  if (typeof line === "number" || line === null) throw new Error(`the desk did not start: ${errors.join("")}`);

  const served: { readonly url: string; readonly folder: string } = JSON.parse(line.toString());
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    ...served,
    complaints,
    async open(hash = "", options = {}) {
      const context = await browser.newContext({
        reducedMotion: "reduce",
        viewport: { width: 1360, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(served.url + hash);
      await page.waitForSelector(".text-pane");
      await page.waitForTimeout(200);
      return page;
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
    },
  };
}
