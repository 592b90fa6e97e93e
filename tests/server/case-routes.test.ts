import { Hono } from "hono";
import { expect, test } from "vitest";
import { layOut } from "../../src/graph/layout.ts";
import { layoutFromBytes } from "../../src/graph/layout-bytes.ts";
import { asSourceId, type SourceId } from "../../src/model/id.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { addCaseRoutes } from "../../src/server/case-routes.ts";
import { type LiveCase, stillCase } from "../../src/server/live-case.ts";
import type { ServedCase } from "../../src/server/served-case.ts";
import { readSnapshot } from "../../src/table/read-snapshot.ts";
import { writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records, texts: all } = sampleCase();
const texts = new Map<SourceId, string>(
  [...all].filter(([id]) => id !== "wire").map(([id, text]) => [asSourceId(id), text]),
);
const madeFrom = sha256Of("its files");
const served: ServedCase = { table: buildTable(records), texts, madeFrom };
const serving = (live: LiveCase): Hono => {
  const app = new Hono();
  addCaseRoutes(app, live);
  return app;
};
const app = serving(stillCase(served));
const get = (path: string) => app.request(path);

test("the case comes as a snapshot of its table", async () => {
  const response = await get("/api/case");
  const { table, madeFrom: from } = readSnapshot(new Uint8Array(await response.arrayBuffer()));
  expect(Array.from({ length: table.size }, (_, row) => table.claim(row))).toEqual(records.claims);
  expect(from).toBe(madeFrom);
});

test("the snapshot goes out piece by piece as it lies in memory, and how long it will be is said first", async () => {
  const whole = writeSnapshot(served.table, madeFrom);
  const response = await get("/api/case");
  expect(response.headers.get("content-length")).toBe(String(whole.length));
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body ?? []) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(20);
  expect(Buffer.concat(pieces).equals(whole)).toBe(true);
});

test("where the entities are drawn comes beside the case, worked out where it is not given", async () => {
  const table = buildTable(records);
  const layout = layOut(table);
  const laidOut = serving(stillCase({ table, texts: new Map(), madeFrom, layout }));
  for (const asked of [app, laidOut]) {
    const response = await asked.request("/api/layout");
    const sent = layoutFromBytes(new Uint8Array(await response.arrayBuffer()), table.entities.length);
    expect(sent?.x).toEqual(layout.x.map(Math.fround));
  }
});

test("while a case is still being laid out it is said how far that is, and who has no place yet", async () => {
  const table = buildTable(records);
  const placed = Uint8Array.from(table.entities, (_, i) => i % 2);
  const served = { table, texts: new Map(), madeFrom, layout: { ...layOut(table), placed }, placing: "few" } as const;
  const response = await serving(stillCase(served)).request("/api/layout");
  expect(response.headers.get("sayswho-placing")).toBe("few");
  expect(response.headers.get("sayswho-made-from")).toBe(madeFrom);
  const sent = layoutFromBytes(new Uint8Array(await response.arrayBuffer()), table.entities.length, true);
  expect(sent?.placed).toEqual(placed);
  expect((await app.request("/api/layout")).headers.has("sayswho-placing")).toBe(false);
});

test("a case whose entities move is not written anew, and where they are now comes", async () => {
  let written = 0;
  const table = new Proxy(buildTable(records), {
    get(of, key) {
      if (key === "header") written++;
      return Reflect.get(of, key);
    },
  });
  let now: ServedCase = { ...served, table, layout: layOut(table) };
  const live = serving({ now: () => now, trouble: () => undefined, onChange: () => () => undefined });
  await live.request("/api/case");
  const once = written;
  expect(once).toBeGreaterThan(0);
  for (const x of [1, 2]) {
    now = { ...served, table, layout: { x: new Float64Array(table.entities.length).fill(x), y: layOut(table).y } };
    await live.request("/api/case");
    const sent = new Uint8Array(await (await live.request("/api/layout")).arrayBuffer());
    expect(layoutFromBytes(sent, table.entities.length)?.x[0]).toBe(x);
  }
  expect(written).toBe(once);
});

test("a text comes as plain text, exactly as it is; of one that is not at hand there is nothing, and of no source none", async () => {
  const response = await get("/api/texts/gazette");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toBe(all.get("gazette"));
  expect((await get("/api/texts/nowhere")).status).toBe(404);
  expect((await get("/api/texts/wire")).status).toBe(204);
});

test("of a case that changes everything is as it is now", async () => {
  let now = served;
  const live = serving({ now: () => now, trouble: () => undefined, onChange: () => () => undefined });
  const size = async () => {
    const bytes = new Uint8Array(await (await live.request("/api/case")).arrayBuffer());
    return readSnapshot(bytes).table.size;
  };
  expect(await size()).toBe(records.claims.length);
  expect((await live.request("/api/texts/wire")).status).toBe(204);

  now = {
    table: buildTable({ ...records, claims: records.claims.slice(1), replies: [] }),
    texts: new Map([[asSourceId("wire"), "found"]]),
    madeFrom: sha256Of("its files, changed"),
  };
  expect(await size()).toBe(records.claims.length - 1);
  expect(await (await live.request("/api/texts/wire")).text()).toBe("found");
});
