import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { documentIssue } from "./document-issue.ts";
import type { ExtractionTask } from "./extract.ts";
import type { Extraction } from "./extraction.ts";

/** What a document may cost before it is given up. */
export interface ExtractionBounds {
  readonly milliseconds: number;
  /** What the thread may hold, in MiB: of objects, and beyond that of bytes. */
  readonly mebibytes: number;
}

const USUAL_BOUNDS: ExtractionBounds = { milliseconds: 120_000, mebibytes: 1_024 };
const LOOKS_EVERY = 100;
const MEBIBYTE = 1024 * 1024;

/**
 * Takes a document apart in a thread of its own, which is ended when it takes too long or grows too large: a hostile
 * document hangs nothing, and ends nothing but its own reading.
 * @throws where a part of ours is not there, which is no trouble of the document's
 */
export function extractApart(
  task: Omit<ExtractionTask, "cmaps">,
  { milliseconds, mebibytes }: ExtractionBounds = USUAL_BOUNDS,
): Promise<Extraction> {
  const given = (code: string, message: string): Extraction => ({
    ok: false,
    issues: [documentIssue(task.name, code, message, "split it, or save its words as a .txt file")],
  });
  const tooLarge = () => given("too-large", `it needs more than ${mebibytes} MiB of memory to be read`);
  const { worker: file, cmaps } = whereItRuns();

  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: { ...task, cmaps } satisfies ExtractionTask,
      resourceLimits: { maxOldGenerationSizeMb: mebibytes },
      // What the libraries have to say is said to nobody.
      stdout: true,
      stderr: true,
      env: {},
    });
    const before = process.memoryUsage.rss();
    const end = (extraction: Extraction) => {
      clearTimeout(deadline);
      clearInterval(watch);
      resolve(extraction);
      void worker.terminate();
    };
    const deadline = setTimeout(
      () => end(given("too-slow", `it could not be read within ${Math.ceil(milliseconds / 1000)} seconds`)),
      milliseconds,
    );
    // Bytes lie beside what the limits above count.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > 2 * mebibytes * MEBIBYTE) end(tooLarge());
    }, LOOKS_EVERY);
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      // Once refused, a promise is not kept: what ends it all below then says nothing.
      if (error.code === "ERR_MODULE_NOT_FOUND") reject(error);
      end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : given("broken", "the document cannot be read"));
    });
    worker.once("exit", () => end(given("broken", "the document cannot be read")));
  });
}

/** From the sources, the file beside this one; from the package, what was built, found by the package itself. */
function whereItRuns(): { readonly worker: URL; readonly cmaps: string } {
  if (import.meta.url.endsWith(".ts")) {
    const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
    return { worker: new URL("./extract-worker.ts", import.meta.url), cmaps: join(pdfjs, "cmaps") + sep };
  }
  const built = new URL("dist/", import.meta.resolve("sayswho/package.json"));
  return { worker: new URL("extract-worker.js", built), cmaps: fileURLToPath(new URL("cmaps/", built)) };
}
