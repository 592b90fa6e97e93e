import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { serveCase } from "../../src/server/serve.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const served = {
  table: buildTable(sampleCase().records),
  texts: new Map(),
  madeFrom: sha256Of(""),
  viewerFolder: "nowhere",
};

test("a case is served on the loopback address, and no longer once it is closed", async () => {
  const { url, close } = await serveCase(served);
  expect(new URL(url).hostname).toBe("127.0.0.1");
  expect((await fetch(`${url}api/case`)).status).toBe(200);
  await close();
  await expect(fetch(`${url}api/case`)).rejects.toThrow();
});

test("a port that is taken is an error and not another port", async () => {
  const first = await serveCase(served);
  await expect(serveCase({ ...served, port: Number(new URL(first.url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await first.close();
});
