import { parentPort, workerData } from "node:worker_threads";
import { layOutEnds } from "../../graph/layout.ts";
import type { LaidApart } from "./lay-out-apart.ts";

// Runs in a thread of its own, which whoever started it ends when nobody waits for the layout any more.
const tell = (laid: LaidApart): void => parentPort?.postMessage(laid);
const layout = layOutEnds(workerData, undefined, (rough) => tell({ layout: rough, placing: "rough" }));
tell({ layout, placing: undefined });
