import { expect, test, vi } from "vitest";
import { layOut } from "../../src/graph/layout.ts";
import { layoutFromBytes } from "../../src/graph/layout-bytes.ts";
import type { SourceId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { createApp } from "../../src/server/app.ts";
import { readSnapshot } from "../../src/table/read-snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records, texts: all } = sampleCase();
const texts = new Map([...all].filter(([id]) => id !== "wire"));
const SECRET = "the-secret";
const madeFrom = sha256Of("its files");
const page = { type: "text/html; charset=utf-8", bytes: new TextEncoder().encode("<!doctype html>") };
const app = createApp(
  { table: buildTable(records), texts: texts as unknown as ReadonlyMap<SourceId, string>, madeFrom },
  new Map([["/index.html", page]]),
  SECRET,
);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://127.0.0.1:8080/${SECRET}${path}`, { headers }));

test("the case comes as a snapshot of its table", async () => {
  const response = await get("/api/case");
  const { table, madeFrom: from } = readSnapshot(new Uint8Array(await response.arrayBuffer()));
  expect(Array.from({ length: table.size }, (_, row) => table.claim(row))).toEqual(records.claims);
  expect(from).toBe(madeFrom);
});

test("where the entities are drawn comes beside the case, worked out where it is not given", async () => {
  const table = buildTable(records);
  const layout = layOut(table);
  const laidOut = createApp({ table, texts: new Map(), madeFrom, layout }, new Map(), SECRET);
  for (const asked of [app, laidOut]) {
    const response = await asked.fetch(new Request(`http://127.0.0.1:8080/${SECRET}/api/layout`));
    const sent = layoutFromBytes(new Uint8Array(await response.arrayBuffer()), table.entities.length);
    expect(sent?.x).toEqual(layout.x.map(Math.fround));
  }
});

test("a text comes as plain text, exactly as it is; of one that is not at hand there is nothing, and of no source none", async () => {
  const response = await get("/api/texts/gazette");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toBe(texts.get("gazette"));
  expect((await get("/api/texts/nowhere")).status).toBe(404);
  expect((await get("/api/texts/wire")).status).toBe(204);
});

test("the front page is the viewer", async () => {
  expect(await (await get("/")).text()).toBe("<!doctype html>");
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/assets/..%2f..%2fetc/passwd",
  "//etc/passwd",
  "/index.html/",
  "/api/texts/..%2f..%2fx",
  "/constructor",
])("%s leads nowhere", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("no page from here may load anything from elsewhere, run a script of its text or stand in a frame", async () => {
  const { headers } = await get("/");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

test("every answer, a refusal and a failure too, is kept nowhere and has the same headers", async () => {
  const failing = createApp(
    {
      claims: 0,
      entities: 0,
      search: () => Promise.reject(new Error("a fault of ours")),
      around: () => Promise.reject(new Error("a fault of ours")),
    },
    new Map(),
    SECRET,
  );
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const answers = [
    await get("/"),
    await get("/api/case"),
    await get("/nowhere"),
    await get("/api/case", { host: "evil.example" }),
    await app.request("/"),
    await app.request(`/${SECRET}/api/case`, { method: "POST" }),
    await failing.request(`/${SECRET}/api/search?q=x`),
  ];
  said.mockRestore();
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 403, 404, 405, 500]);
  for (const { headers } of answers) {
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
  }
});

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("%s is answered with what may be asked", async (method) => {
  for (const path of ["/", "/api/case", "/nowhere"]) {
    const response = await app.request(`/${SECRET}${path}`, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  }
});

test("an address without its last stroke leads to the page, beside which all else is found", async () => {
  const response = await get("");
  expect([response.status, response.headers.get("location")]).toEqual([302, `/${SECRET}/`]);
});
