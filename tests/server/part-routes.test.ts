import { expect, test } from "vitest";
import { SaysWhoError } from "../../src/errors.ts";
import { layoutFromBytes } from "../../src/graph/layout-bytes.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { createApp } from "../../src/server/app.ts";
import type { ServedParts } from "../../src/server/part-routes.ts";
import { readSnapshot } from "../../src/table/read-snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const parts: ServedParts = {
  claims: records.claims.length,
  entities: records.entities.length,
  search: async (typed, limit) => records.entities.filter(({ name }) => name.includes(typed)).slice(0, limit),
  async around(entities) {
    const claims = records.claims.filter(({ subject }) => entities.includes(subject));
    return { table: buildTable({ ...records, claims }), madeFrom: sha256Of(String(entities)), cut: entities };
  },
};
const trouble = async () => {
  throw new SaysWhoError("database-down", "nothing answers at neo4j://localhost:7687");
};
const getFrom = (served: ServedParts, path: string) => createApp(served, new Map(), "secret").request(`/secret${path}`);

test("a part comes as a snapshot, and beside it how much the whole has", async () => {
  const response = await getFrom(parts, "/api/case?around=tidewater");
  const { table } = readSnapshot(new Uint8Array(await response.arrayBuffer()));
  const wanted = records.claims.filter(({ subject }) => subject === "tidewater");
  expect(Array.from({ length: table.size }, (_, row) => table.claim(row))).toEqual(wanted);
  expect(JSON.parse(response.headers.get("sayswho-part") ?? "")).toEqual({
    claims: records.claims.length,
    entities: records.entities.length,
    cut: ["tidewater"],
  });
});

test("where a part's entities are drawn comes beside it, and the part is fetched once for both", async () => {
  let fetched = 0;
  const around: ServedParts["around"] = (entities) => {
    fetched++;
    return parts.around(entities);
  };
  const app = createApp({ ...parts, around }, new Map(), "secret");
  const get = (path: string) => app.request(`/secret${path}`);
  const sent = async (query: string) => new Uint8Array(await (await get(`/api/layout?${query}`)).arrayBuffer());

  await get("/api/case?around=tidewater");
  const layout = layoutFromBytes(await sent("around=tidewater"), records.entities.length);
  expect(layout?.x.every(Number.isFinite)).toBe(true);
  expect(fetched).toBe(1);
  expect(await sent("around=tidewater")).not.toEqual(await sent("around=joss-brandt"));
  expect(fetched).toBe(2);
});

test("whoever is searched for is found in the whole", async () => {
  const response = await getFrom(parts, "/api/search?q=Brandt");
  expect(await response.json()).toMatchObject([{ id: "joss-brandt" }]);
});

test("what is no id, and more than can be asked for at once, is refused", async () => {
  const many = Array.from({ length: 51 }, (_, i) => `around=e${i}`).join("&");
  for (const query of ["around=a%20b", "around=", many]) {
    expect((await getFrom(parts, `/api/case?${query}`)).status).toBe(400);
    expect((await getFrom(parts, `/api/layout?${query}`)).status).toBe(400);
  }
});

test("of texts a database has none", async () => {
  expect((await getFrom(parts, "/api/texts/gazette")).status).toBe(204);
});

test("where the database is in trouble the page is told which", async () => {
  for (const path of ["/api/case?around=tidewater", "/api/layout?around=tidewater", "/api/search?q=x"]) {
    const response = await getFrom({ ...parts, search: trouble, around: trouble }, path);
    expect([response.status, await response.text()]).toEqual([503, "nothing answers at neo4j://localhost:7687"]);
  }
});
