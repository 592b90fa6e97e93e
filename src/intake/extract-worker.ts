import { parentPort, workerData } from "node:worker_threads";
import { extract } from "./extract.ts";

// Runs in a thread of its own, which whoever started it ends when it takes too long.
parentPort?.postMessage(await extract(workerData));
