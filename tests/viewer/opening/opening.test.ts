import { expect, test } from "vitest";
import { layOut } from "../../../src/graph/layout.ts";
import { layoutToBytes } from "../../../src/graph/layout-bytes.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { writeSnapshot } from "../../../src/table/snapshot.ts";
import { type Opening, openCase } from "../../../src/viewer/opening/opening.ts";
import { servedCase } from "../../../src/viewer/opening/served-case.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const snapshot = writeSnapshot(table, sha256Of("its files"));
const layout = layOut(table);
const answering =
  (body: BodyInit, init: ResponseInit = {}) =>
  async (address: unknown) =>
    new Response(String(address).startsWith("./api/layout") ? layoutToBytes(layout) : body, init);
const ignored = () => undefined;

test("the case is opened from the snapshot that the server sends", async () => {
  const opening = await openCase(servedCase(answering(snapshot)), ignored);
  if (opening.kind !== "opened") return expect.fail("it is opened");
  expect(opening.table.header.title).toBe("The Tidewater payments");
  expect(opening.layout?.x).toEqual(layout.x.map(Math.fround));
});

test("where its entities are drawn is not asked for where that is known already, and without it nothing can be drawn", async () => {
  const unlaid: typeof fetch = async (address) =>
    String(address).startsWith("./api/layout") ? new Response(null, { status: 404 }) : new Response(snapshot);
  expect((await openCase(servedCase(unlaid), ignored)).kind).toBe("failed");
  const placed = await openCase(servedCase(unlaid), ignored, "?around=tidewater", true);
  expect(placed.kind === "opened" && placed.layout).toBeUndefined();
});

test("how much of it is there is told as it comes, and of how much where that is known", async () => {
  const told: Opening[] = [];
  const headers = { "content-length": String(snapshot.length) };
  await openCase(servedCase(answering(new Blob([snapshot]).stream(), { headers })), (opening) => told.push(opening));
  expect(told.at(-1)).toEqual({ kind: "opening", done: snapshot.length, of: snapshot.length });

  told.splice(0);
  await openCase(servedCase(answering(snapshot)), (opening) => told.push(opening));
  expect(told.at(-1)).toEqual({ kind: "opening", done: snapshot.length });
});

test("what goes wrong is told, with what to do about it", async () => {
  const gone = async () => {
    throw new TypeError("fetch failed");
  };
  for (const ask of [gone, answering("no", { status: 500 }), answering("no snapshot")]) {
    const opening = await openCase(servedCase(ask), ignored);
    expect(opening.kind).toBe("failed");
    expect(opening.kind === "failed" && opening.mend).toContain("run");
  }
});
