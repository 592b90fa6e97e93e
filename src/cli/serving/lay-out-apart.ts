import { Worker } from "node:worker_threads";
import type { Layout, Placing } from "../../graph/layout.ts";
import type { LinkedEnds } from "../../graph/placing/linked-ends.ts";

/** Where those who stand for themselves lie; how far that is where it is not the last of it. */
export interface LaidApart {
  readonly layout: Layout;
  readonly placing: Placing | undefined;
}

/**
 * Lays out a large case in a thread of its own, so that it can be looked at meanwhile.
 * @param tell is told of each layout on the way, and of the last
 * @param fail is told why none comes any more
 * @returns how to give it up
 */
export function layOutApart(
  ends: LinkedEnds,
  tell: (laid: LaidApart) => void,
  fail: (error: Error) => void,
): () => void {
  const worker = new Worker(whereItRuns(), { workerData: ends, env: {} });
  worker.on("message", tell);
  worker.once("error", fail);
  // Where nothing is served after all, nobody waits for it.
  worker.unref();
  return () => {
    worker.removeAllListeners();
    void worker.terminate();
  };
}

/** From the sources, the file beside this one; from the package, what was built, found by the package itself. */
function whereItRuns(): URL {
  if (import.meta.url.endsWith(".ts")) return new URL("./lay-out-worker.ts", import.meta.url);
  return new URL("dist/lay-out-worker.js", import.meta.resolve("sayswho/package.json"));
}
