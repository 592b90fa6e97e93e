import { Hono } from "hono";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { addChangeRoutes } from "../../src/server/change-routes.ts";
import type { ServedCase } from "../../src/server/served-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const stateOf = (claims: number): ServedCase => ({
  table: buildTable({ ...records, claims: records.claims.slice(0, claims), replies: [] }),
  texts: new Map(),
  madeFrom: sha256Of(String(claims)),
});

function live() {
  const listeners = new Set<() => void>();
  let [now, trouble]: [ServedCase, string | undefined] = [stateOf(3), undefined];
  const app = new Hono();
  addChangeRoutes(app, {
    now: () => now,
    trouble: () => trouble,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const become = (next: ServedCase, why?: string): void => {
    [now, trouble] = [next, why];
    for (const listener of listeners) listener();
  };
  return { app, listeners, become };
}

async function reading(app: Hono) {
  const response = await app.request("/api/changes");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("there is a stream");
  const next = async () => JSON.parse(((await reader.read()).value ?? "").replace(/^data: /, ""));
  return { response, reader, next };
}

test("the state is told at once, and each change with what has changed since the last that was told", async () => {
  const { app, become } = live();
  const { response, next, reader } = await reading(app);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(await next()).toEqual({ madeFrom: sha256Of("3") });
  become(stateOf(5));
  expect(await next()).toEqual({ madeFrom: sha256Of("5"), words: "2 claims added" });
  become(stateOf(5), "The files do not check just now.");
  expect(await next()).toMatchObject({ trouble: "The files do not check just now." });
  await reader.cancel();
});

test("how far the layout is, is told with each step of it, and as no change of the case", async () => {
  const { app, become } = live();
  const { next, reader } = await reading(app);
  await next();
  const served = stateOf(3);
  become({ ...served, placing: "few" });
  await next();
  become({ ...served, placing: "rough" });
  expect(await next()).toEqual({ madeFrom: sha256Of("3"), placing: "rough" });
  become(served);
  expect(await next()).toEqual({ madeFrom: sha256Of("3") });
  await reader.cancel();
});

test("whoever goes away is told nothing more", async () => {
  const { app, listeners } = live();
  const { next, reader } = await reading(app);
  await next();
  expect(listeners.size).toBe(1);
  await reader.cancel();
  await expect.poll(() => listeners.size).toBe(0);
});

test("to ask what would be answered opens no line", async () => {
  const { app, listeners } = live();
  expect((await app.request("/api/changes", { method: "HEAD" })).status).toBe(200);
  expect(listeners.size).toBe(0);
});
