/** @module-tag slow */

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { aDocument } from "./a-document.ts";
import { CMAPS } from "./pdf/cmaps.ts";

test("a thread of its own takes a document apart, says what it found and ends", async () => {
  const workerData = { kind: "pdf", name: "arabic.pdf", bytes: aDocument("arabic.pdf"), cmaps: CMAPS };
  const worker = new Worker(new URL("../../src/intake/extract-worker.ts", import.meta.url), {
    workerData,
    stdout: true,
    stderr: true,
  });
  const ended = once(worker, "exit");
  const [extraction] = await once(worker, "message");
  expect(extraction).toMatchObject({ ok: true, text: expect.stringContaining("ليلى منصور") });
  expect(await ended).toEqual([0]);
});
