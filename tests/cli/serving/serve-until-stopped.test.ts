import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveUntilStopped } from "../../../src/cli/serving/serve-until-stopped.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

let viewerFolder = "";
beforeAll(async () => {
  viewerFolder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await writeFile(join(viewerFolder, "index.html"), "<!doctype html>");
});
afterAll(() => rm(viewerFolder, { recursive: true, force: true }));

const options = () => ({
  table: buildTable(sampleCase().records),
  texts: new Map(),
  madeFrom: sha256Of("its files"),
  viewerFolder,
});

test("where it serves is told once it does, and after the time that was given nothing answers there", async () => {
  let [url, status] = ["", 0];
  await serveUntilStopped(options(), 0.3, async (served) => {
    url = served;
    status = (await fetch(served)).status;
  });
  expect(status).toBe(200);
  await expect(fetch(url)).rejects.toThrow();
});

test("being told to end ends it, and nothing of it stays with the process", async () => {
  const listening = () => process.listenerCount("SIGTERM") + process.listenerCount("SIGINT");
  const before = listening();
  let during = 0;
  await serveUntilStopped(options(), undefined, () => {
    setTimeout(() => {
      during = listening();
      process.emit("SIGTERM");
    }, 20);
  });
  expect([during, listening()]).toEqual([before + 2, before]);
});

test("a port that is taken is said to be taken", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(serveUntilStopped({ ...options(), port }, 0.1, () => expect.fail("it serves"))).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(`port ${port} is taken`),
  });
  taken.close();
});
