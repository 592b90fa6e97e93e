/** @module-tag slow */

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { layOutEnds } from "../../../src/graph/layout.ts";

test("it lays out what it is given, tells that, and ends", async () => {
  const ends = { count: 3, from: Uint32Array.of(0), to: Uint32Array.of(1) };
  const file = new URL("../../../src/cli/serving/lay-out-worker.ts", import.meta.url);
  const worker = new Worker(file, { workerData: ends });
  const [told] = await once(worker, "message");
  expect(told).toEqual({ layout: layOutEnds(ends), placing: undefined });
  expect(await once(worker, "exit")).toEqual([0]);
}, 30_000);
