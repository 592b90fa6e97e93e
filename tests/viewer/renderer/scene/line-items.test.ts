import { expect, test } from "vitest";
import {
  LINE_ATTRIBUTES,
  LINE_HEADS,
  LINE_ITEMS,
  lineItems,
  setLineEnds,
} from "../../../../src/viewer/renderer/scene/line-items.ts";
import { placesIn } from "../../../../src/viewer/renderer/scene/places-in.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { widthByLines } from "../../../../src/viewer/renderer/scene/width-by-lines.ts";
import { entityOf, rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const place = ({ x, y }: { x: number; y: number }) => ({ x: x / 1000, y: y / 1000 });
const items = lineItems(prepareScene(scene), placesIn(scene, place));

function itemOf(id: string, name: (typeof LINE_ATTRIBUTES)[number]["name"]): number[] {
  const line = scene.edges.findIndex(({ row }) => row === rowOf(table, id));
  let offset = line * LINE_ITEMS;
  for (const attribute of LINE_ATTRIBUTES) {
    if (attribute.name === name) return [...items.subarray(offset, offset + attribute.size)];
    offset += attribute.size;
  }
  return [];
}

test("a line begins and ends where its entities stand, and knows its row", () => {
  const node = scene.nodes[entityOf(table, "tidewater")];
  expect(itemOf("payment", "a_from")[0]).toBeCloseTo((node?.x ?? 0) / 1000);
  expect(itemOf("payment", "a_fromEntity")[0]).toBeCloseTo(node?.size ?? 0);
  expect(itemOf("payment", "a_row")).toEqual([rowOf(table, "payment")]);
});

test("its head says whether it denies and which way it leads", () => {
  expect(itemOf("payment", "a_head")).toEqual([LINE_HEADS.arrow]);
  expect(itemOf("payment-denied", "a_head")).toEqual([LINE_HEADS.bar]);
  expect(itemOf("meeting", "a_head")).toEqual([LINE_HEADS.none]);
  expect(new Set(Object.values(LINE_HEADS)).size).toBe(3);
});

test("a withdrawn claim is drawn weaker, but drawn", () => {
  const [weak = 0] = itemOf("sister", "a_strength");
  expect(weak).toBeGreaterThan(0.2);
  expect(weak).toBeLessThan(itemOf("leads", "a_strength")[0] ?? 0);
});

test("parallel claims know how far apart they stand, a single one stands apart from nothing", () => {
  expect(itemOf("payment", "a_apart")[0]).toBeGreaterThan(0.1);
  expect(itemOf("meeting", "a_apart")).toEqual([0]);
});

test("lines whose ends are all set anew are what they would be had everybody been there from the beginning", () => {
  const elsewhere = { ...scene, nodes: scene.nodes.map((node, i) => ({ ...node, x: 10 * i, y: -7 * i })) };
  const after = lineItems(prepareScene(scene), placesIn(scene, place));
  setLineEnds(after, elsewhere, placesIn(elsewhere, place));
  expect(after).toEqual(lineItems(prepareScene(elsewhere), placesIn(elsewhere, place)));
  expect(after).not.toEqual(items);
});

test("a line has the width of its lines where that is asked for, and otherwise none of its own", () => {
  expect(itemOf("payment", "a_wide")).toEqual([0]);
  const lines = new Uint8Array(table.size);
  lines[rowOf(table, "payment")] = 2;
  const wide = lineItems(prepareScene({ ...scene, lines }), placesIn(scene, place));
  const at = LINE_ITEMS * scene.edges.findIndex(({ row }) => row === rowOf(table, "payment")) + LINE_ITEMS - 1;
  expect(wide[at]).toBeCloseTo(widthByLines(2));
});
