import { expect, test, vi } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { createApp } from "../../src/server/app.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const SECRET = "the-secret";
const page = { type: "text/html; charset=utf-8", bytes: new TextEncoder().encode("<!doctype html>") };
const app = createApp(
  { table: buildTable(sampleCase().records), texts: new Map(), madeFrom: sha256Of("its files") },
  new Map([["/index.html", page]]),
  SECRET,
);
const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://127.0.0.1:8080/${SECRET}${path}`, { headers }));

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
