import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** WebGL by the processor; all else is painted without going through it, which takes half the time again. */
const GRAPHICS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-compositing",
];
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** What a file of tests has of a browser: windows that share nothing with those of any other, and are closed together. */
export interface TestBrowser {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

let running: Promise<Browser> | undefined;

/**
 * A real Chromium that draws WebGL without a graphics card and asks for nothing of its own. Starting one takes longer than
 * many a test, so all files of a worker have the same; it ends with the worker.
 */
export async function launchBrowser(): Promise<TestBrowser> {
  if (!(await running?.catch(() => undefined))?.isConnected()) running = start();
  const browser = await running;
  if (browser === undefined) throw new Error("no browser was started");
  const contexts: BrowserContext[] = [];
  const newContext = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    // Each has an end of its own; one that a test has closed is closed.
    close: async () => void (await Promise.all(contexts.splice(0).map((context) => context.close()))),
  };
}

const start = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", ...GRAPHICS, ...QUIET],
  });
