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
  expect(opening.layout?.layout.x).toEqual(layout.x.map(Math.fround));
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

test("that a case has no room in this browser is not told as if no answer had come", async () => {
  const full: typeof fetch = async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(new RangeError("Array buffer allocation failed")) });
    return new Response(body);
  };
  const opening = await openCase(servedCase(full), ignored);
  expect(opening.kind === "failed" && opening.message).toContain("too large for this browser");
});

test("whatever length is said, all that comes is read: less, more, none, or what makes no sense", async () => {
  for (const said of [1, snapshot.length - 9, snapshot.length + 9, 0, -5, "many"]) {
    const body = new Blob([snapshot]).stream();
    const opening = await openCase(
      servedCase(answering(body, { headers: { "content-length": String(said) } })),
      ignored,
    );
    expect(opening.kind).toBe("opened");
  }
});

test("where its entities are drawn is asked for as soon as the case begins to come, not once all of it is there", async () => {
  const asked: string[] = [];
  const slowly: typeof fetch = async (address) => {
    asked.push(String(address));
    if (String(address).startsWith("./api/layout")) return new Response(layoutToBytes(layout));
    return new Response(
      new ReadableStream({
        async pull(controller) {
          await expect.poll(() => asked).toEqual(["./api/case", "./api/layout"]);
          controller.enqueue(snapshot);
          controller.close();
        },
      }),
    );
  };
  expect((await openCase(servedCase(slowly), ignored)).kind).toBe("opened");
});

test("a case that has changed before its layout came is asked for again, with the layout of what it is by then", async () => {
  const states = ["its files", "its files, changed"].map(sha256Of);
  let answers = 0;
  const changing: typeof fetch = async (address) => {
    // Changed between the first answer and the second.
    const madeFrom = states[answers++ === 0 ? 0 : 1] ?? expect.fail("there is a state");
    return String(address).startsWith("./api/layout")
      ? new Response(layoutToBytes(layout), { headers: { "sayswho-made-from": madeFrom } })
      : new Response(writeSnapshot(table, madeFrom));
  };
  expect(await openCase(servedCase(changing), ignored)).toMatchObject({ kind: "opened", madeFrom: states[1] });
  expect(answers).toBe(4);
});
