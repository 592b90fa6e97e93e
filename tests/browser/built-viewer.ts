import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { builtViewerFolder } from "./built-viewer-folder.ts";
import { launchBrowser } from "./launch-browser.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const at = (path: string) => resolve(ROOT, path);

/** The built command serving a case, and a real browser to look at it with. */
export interface BuiltViewer {
  readonly url: string;
  /** Whatever a page complained of: errors, and breaches of its security policy. */
  readonly complaints: string[];
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

interface Serving {
  readonly url: string;
  stop(): void;
}

const served = new Map<string, Promise<Serving>>();

async function serve(folder: string): Promise<Serving> {
  builtViewerFolder();
  const server = spawn(process.execPath, [at("dist/cli.js"), "open", at(folder), "--json", "--stop-after", "1800"]);
  process.once("exit", () => server.kill());
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return { url: JSON.parse(line.toString()).url, stop: () => server.kill("SIGTERM") };
}

/** A case of the repository is changed by no test, so that all files of a worker have one server of it. */
function serveOnce(folder: string): Promise<Serving> {
  const serving = served.get(folder) ?? serve(folder).then((one) => ({ ...one, stop: () => undefined }));
  served.set(folder, serving);
  return serving;
}

/** Serves a case as a newcomer does: the built command, its own server, a real browser. */
export async function serveBuilt(folder: string): Promise<BuiltViewer> {
  const { url, stop } = await (folder.startsWith("graph-data/") ? serveOnce(folder) : serve(folder));
  const browser = await launchBrowser();
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
      stop();
    },
  };
}
