import { expect, test } from "vitest";
import { layoutToBytes } from "../../../src/graph/layout-bytes.ts";
import { askLayout } from "../../../src/viewer/opening/ask-layout.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const { length } = table.entities;
const places = { x: new Float64Array(length).fill(1), y: new Float64Array(length).fill(2) };
const placed = Uint8Array.from(places.x, (_, i) => (i === 0 ? 1 : 0));
const answered = async (bytes: BodyInit, placing?: string, from = "its files") => {
  const headers = { "sayswho-made-from": from, ...(placing && { "sayswho-placing": placing }) };
  const layout = await askLayout(async () => new Response(bytes, { headers }), "");
  return (of: typeof table) => layout(of, "its files");
};

test("how far a layout is that is still being worked out is told with it", async () => {
  const few = (await answered(layoutToBytes({ ...places, placed }), "few"))(table);
  expect(few).toMatchObject({ placing: "few", layout: { placed } });
  expect((await answered(layoutToBytes(places), "rough"))(table)).toEqual({ placing: "rough", layout: places });
  expect((await answered(layoutToBytes(places)))(table)).toEqual({ placing: undefined, layout: places });
});

test("one in which somebody has no place is none where all should have one, and so is what is of another case", async () => {
  expect((await answered(layoutToBytes({ ...places, placed })))(table)).toBeUndefined();
  expect((await answered("words", "few"))(table)).toBeUndefined();
  const gone = async () => {
    throw new TypeError("fetch failed");
  };
  expect((await askLayout(gone, ""))(table, "its files")).toBeUndefined();
});

test("one of another state of the case is none, however many are in it; where nobody says of which it is, it is of this one", async () => {
  expect((await answered(layoutToBytes(places), undefined, "its files, changed"))(table)).toBeUndefined();
  const unsaid = await askLayout(async () => new Response(layoutToBytes(places)), "");
  expect(unsaid(table, "its files")).toBeDefined();
});
