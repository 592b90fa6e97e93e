import { expect, test } from "vitest";
import { NONE } from "../../../src/table/row.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

const { scene, table } = sampleState();

test("every entity is a node and every claim with two ends is a line of its own, withdrawn ones too", () => {
  expect(scene.nodes.map(({ id }) => id)).toEqual(table.entities.map(({ id }) => id));
  const edgeRows = Array.from({ length: table.size }, (_, row) => row).filter(
    (row) => table.columns.object[row] !== NONE,
  );
  expect(scene.edges.map(({ row }) => row)).toEqual(edgeRows);
  expect(scene.edges.find(({ row }) => row === rowOf(table, "sister"))?.withdrawn).toBe(true);
});

test("each line is a claim of the table, under its own id and between its own ends", () => {
  for (const { id, row, from, to } of scene.edges) {
    const { subject, object, allegation, ...claim } = table.claim(row);
    expect([claim.id, allegation]).toEqual([id, true]);
    expect([from, to]).toEqual([table.entityIndex(subject), table.entityIndex(object ?? subject)]);
  }
});

test("parallel claims have curves of their own, whichever way they lead", () => {
  const [one, other] = [entityOf(table, "tidewater"), entityOf(table, "joss-brandt")].sort((a, b) => a - b);
  const curves = scene.edges
    .filter(({ from, to }) => [from, to].sort((a, b) => a - b).join() === [one, other].join())
    .map(({ from, curve }) => (from === one ? curve : -curve));
  expect(curves).toHaveLength(4);
  expect(new Set(curves.map((curve) => curve.toFixed(6))).size).toBe(4);
});

test("a line's words begin with the mark and its speaker is the origin", () => {
  const line = scene.edges.find(({ row }) => row === rowOf(table, "payment-denied"));
  expect(line?.label).toBe("allegedly not: paid");
  expect(line?.speaker).toBe("Tidewater Company");
  expect(scene.edges.find(({ row }) => row === rowOf(table, "leads"))?.speaker).toBe("an unnamed voice");
});
