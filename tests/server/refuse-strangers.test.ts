import { Hono } from "hono";
import { expect, test } from "vitest";
import { refuseStrangers } from "../../src/server/refuse-strangers.ts";

const SECRET = "Zq3_x-0123456789";
const app = new Hono().use(refuseStrangers(SECRET)).all("*", (context) => context.text("the case"));
const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") =>
  (await app.fetch(new Request(`http://127.0.0.1:8080${path}`, { method, headers }))).status;

test("who has the secret is let through, whatever they ask", async () => {
  for (const path of ["", "/", "/api/case", "/assets/index.js"]) expect(await ask(`/${SECRET}${path}`)).toBe(200);
});

test.each([
  "/",
  "/api/case",
  "/index.html",
  `/${SECRET}x/api/case`,
  `/${SECRET.slice(0, -1)}/api/case`,
  `/${SECRET.toLowerCase()}/api/case`,
  `/x/${SECRET}/api/case`,
  `//${SECRET}/`,
  `/%5A${SECRET.slice(1)}/`,
  `/?${SECRET}`,
])("%s has no secret, and finds nothing", async (path) => {
  expect(await ask(path)).toBe(404);
});

test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "192.168.0.1"])(
  "a page at %s that points its name here is refused",
  async (host) => {
    expect(await ask(`/${SECRET}/api/case`, { host })).toBe(403);
    expect((await app.fetch(new Request(`http://${host}/${SECRET}/api/case`))).status).toBe(403);
    const headers = { host: "127.0.0.1:8080" };
    expect((await app.fetch(new Request(`http://${host}/${SECRET}/`, { headers }))).status).toBe(403);
  },
);

test.each(["127.0.0.1:9", "localhost", "localhost:8080", "[::1]:8080"])("%s is this machine", async (host) => {
  expect((await app.fetch(new Request(`http://${host}/${SECRET}/`))).status).toBe(200);
});

test.each(["https://evil.example", "null", "http://127.0.0.1:9999", "https://127.0.0.1:8080"])(
  "what is sent from %s is refused, even with the secret",
  async (origin) => {
    for (const method of ["GET", "POST"]) expect(await ask(`/${SECRET}/api/case`, { origin }, method)).toBe(403);
  },
);

test("what our own page sends is let through", async () => {
  const headers = { origin: "http://127.0.0.1:8080", "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" };
  expect(await ask(`/${SECRET}/api/case`, headers)).toBe(200);
});

test.each(["cross-site", "same-site"])("of what is asked %s only the page itself may be opened", async (site) => {
  const opened = { "sec-fetch-site": site, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  expect(await ask(`/${SECRET}/`, opened)).toBe(200);
  expect(await ask(`/${SECRET}/?around=tidewater`, opened)).toBe(200);
  expect(await ask(`/${SECRET}/api/case`, opened)).toBe(403);
  expect(await ask(`/${SECRET}/`, opened, "POST")).toBe(403);
  expect(await ask(`/${SECRET}/`, { ...opened, "sec-fetch-dest": "iframe" })).toBe(403);
  expect(await ask(`/${SECRET}/`, { ...opened, "sec-fetch-mode": "no-cors" })).toBe(403);
});
