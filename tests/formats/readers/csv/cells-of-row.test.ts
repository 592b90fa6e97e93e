import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOfRow } from "../../../../src/formats/readers/csv/cells-of-row.ts";

test("the cells of a row are those that a map of its columns would hold, empty where the row is short", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1 }),
      fc.array(fc.string()),
      fc.string(),
      (columns, row, other) => {
        const places = new Map(columns.map((name, i) => [name, i]));
        const cells = cellsOfRow(
          columns,
          places,
          () => row,
          () => row.join(";"),
        );
        const map = new Map(columns.map((name, i) => [name, row[i] ?? ""]));
        expect([...cells]).toEqual([...map]);
        expect([...cells.keys()]).toEqual([...map.keys()]);
        for (const column of [...columns, other]) expect(cells.get(column)).toBe(map.get(column));
        const held = row.slice(0, columns.length).some((words) => words.includes("#"));
        if (held) expect(cells.mayHold?.("#")).toBe(true);
      },
    ),
  );
});
