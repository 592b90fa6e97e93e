import { expect, test } from "vitest";
import { fallenClaims } from "../../../../src/graph/falls/fallen-claims.ts";
import { layOut } from "../../../../src/graph/layout.ts";
import { predicateOf } from "../../../../src/model/predicate.ts";
import { NONE } from "../../../../src/table/row.ts";
import { wholly } from "../../../../src/viewer/renderer/pieces.ts";
import { buildingScene, buildScene } from "../../../../src/viewer/state/scene/scene.ts";
import { entityOf, fullState, rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();

test("every entity is a node and every claim with two ends is a line of its own, withdrawn ones too", () => {
  expect(scene.nodes.map(({ id }) => id)).toEqual(table.entities.map(({ id }) => id));
  const edgeRows = Array.from({ length: table.size }, (_, row) => row).filter(
    (row) => table.columns.object[row] !== NONE,
  );
  expect(scene.edges.map(({ row }) => row)).toEqual(edgeRows);
  expect(scene.edges.find(({ row }) => row === rowOf(table, "sister"))?.fallen).toBe("withdrawn");
});

test("each line is a claim of the table, under its own row and between its own ends", () => {
  for (const { row, from, to, curve, ...line } of scene.edges) {
    const { subject, object, allegation, ...claim } = table.claim(row);
    expect(allegation).toBe(true);
    const { family, symmetric } = predicateOf(claim.predicate);
    expect(line).toEqual({ polarity: claim.polarity, family, symmetric, fallen: fallenClaims(table).get(row) });
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

test("a record that was joined into another is drawn as nothing, and its claims lead to that other", () => {
  const full = fullState();
  expect(full.scene.nodes.filter(({ absent }) => absent === "joined").map(({ id }) => id)).toEqual(["iosif-brandt"]);
  const seen = full.scene.edges.find(({ row }) => row === rowOf(full.table, "seen"));
  expect(seen?.from).toBe(entityOf(full.table, "joss-brandt"));
  expect(full.scene.wordsOf(rowOf(full.table, "own-voice"))).toMatchObject({
    speaker: "“Sorn takes it back” (The Gazette)",
    ownVoice: "in its own voice",
  });
});

test("whoever has no place yet is drawn as nothing, as are the lines to them, and takes no room from the others", () => {
  const layout = layOut(table);
  const whole = buildScene(table, layout);
  const [first] = whole.edges;
  if (first === undefined) return expect.fail("there is a line");
  const placed = Uint8Array.from(table.entities, (_, entity) => (entity === first.from || entity === first.to ? 1 : 0));
  const few = buildScene(table, { ...layout, placed });
  expect(few.unplaced).toBe(table.entities.length - 2);
  expect(few.nodes.filter(({ absent }) => absent === undefined).map(({ entity }) => entity)).toEqual(
    [first.from, first.to].sort((a, b) => a - b),
  );
  for (const { from, to } of few.edges) expect([placed[from], placed[to]]).toEqual([1, 1]);
  const places = few.nodes.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(2);
  expect(whole.unplaced).toBeUndefined();
});

test("a line's words begin with the mark and its speaker is the origin", () => {
  expect(scene.wordsOf(rowOf(table, "payment-denied"))).toEqual({
    label: "allegedly not: paid",
    speaker: "Tidewater Company",
  });
  expect(scene.wordsOf(rowOf(table, "leads")).speaker).toBe("an unnamed voice");
});

test("who belongs together is known in a small case too, whose picture is not parted by it", () => {
  const communities = Uint32Array.from(table.entities, (_, entity) => (entity === 0 ? NONE : 1));
  const { nodes, groups } = buildScene(table, { ...layOut(table), communities });
  expect(groups).toBeUndefined();
  expect(nodes.slice(0, 2).map(({ group, community }) => [group, community])).toEqual([
    [undefined, undefined],
    [undefined, 1],
  ]);
});

test("with its entities elsewhere the lines of a case are the very same, once all of them are drawn", () => {
  const layout = layOut(table);
  const placed = Uint8Array.from(table.entities, (_, entity) => (entity < 3 ? 1 : 0));
  const few = buildScene(table, { ...layout, placed });
  const whole = wholly(buildingScene(table, layout, few));
  expect(whole).toEqual({ ...buildScene(table, layout), wordsOf: whole.wordsOf });

  const x = layout.x.map((place) => place + 10);
  const elsewhere = wholly(buildingScene(table, { ...layout, x }, whole));
  expect(elsewhere.edges).toBe(whole.edges);
  expect(elsewhere.nodes).toEqual(buildScene(table, { ...layout, x }).nodes);
});
