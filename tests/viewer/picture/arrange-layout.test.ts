import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../../../src/graph/layout.ts";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arrangeLayout } from "../../../src/viewer/picture/arrange-layout.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { entityOf, fullState, sampleTable } from "../sample-state.ts";

test("groups that hang together with no other lie below the largest one", () => {
  const table = sampleTable();
  const { y } = arrangeLayout(table, layOut(table), 1.4);
  const linked = ["joss-brandt", "tidewater", "ilya-sorn", "port-almas", "lucja-wrona"];
  const lowest = Math.min(...linked.map((id) => y[entityOf(table, id)] ?? 0));
  for (const id of ["mara-quill", "official", "the-gazette"]) expect(y[entityOf(table, id)]).toBeLessThan(lowest);
});

test("every entity keeps a finite place, and no two have the same", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const { x, y } = arrangeLayout(table, layOut(table), 1.4);
      const places = standingEntities(table).map((i) => `${x[i]?.toFixed(4)},${y[i]?.toFixed(4)}`);
      expect([...x, ...y].every(Number.isFinite)).toBe(true);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: often(25) },
  );
});

test("a record that was joined into another makes no group of its own: it lies where that other does", () => {
  const { table } = fullState();
  const { x, y } = arrangeLayout(table, layOut(table), 1.4);
  const [joined, standing] = [
    table.entities.findIndex(({ id }) => id === "iosif-brandt"),
    entityOf(table, "joss-brandt"),
  ];
  expect([x[joined], y[joined]]).toEqual([x[standing], y[standing]]);
});

test("the picture comes out the same way every time", () => {
  const table = sampleTable();
  expect(arrangeLayout(table, layOut(table), 1.4)).toEqual(arrangeLayout(table, layOut(table), 1.4));
});

test("the picture takes the shape of the screen as far as it can", () => {
  const table = sampleTable();
  const shape = (aspect: number) => {
    const { x, y } = arrangeLayout(table, layOut(table), aspect);
    return (Math.max(...x) - Math.min(...x)) / (Math.max(...y) - Math.min(...y));
  };
  expect(shape(0.8)).toBeLessThan(shape(1.4));
});

test("a layout of communities is left as it is", () => {
  const table = sampleTable();
  const layout = { ...layOut(table), groups: new Uint32Array(table.entities.length) };
  expect(arrangeLayout(table, layout, 2)).toBe(layout);
});
