import fc from "fast-check";
import { expect, test } from "vitest";
import { ftm } from "../../../../src/formats/ftm/ftm.ts";
import { readFtm } from "../../../../src/formats/readers/ftm/read-ftm.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { often } from "../../../sized.ts";
import { written } from "../../read-export.ts";
import { imported } from "../imported.ts";
import { expectNothingLost, makeMarks } from "../marks.ts";

const lines = (written(ftm, buildTable(sampleCase().records)).get("") ?? "").trimEnd().split("\n");

test("what another program has put into lines of ours is told, while the case is read whole", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(lines.length - 1), { minLength: 1, maxLength: 4 }), (chosen) => {
      const { mark, all } = makeMarks();
      const text = lines
        .map((line, i) => {
          if (!chosen.includes(i)) return line;
          const { properties, ...entity } = JSON.parse(line);
          const [first = "name"] = Object.keys(properties);
          const changed = { ...properties, [first]: [mark()], notes: [...(properties.notes ?? []), mark()] };
          return JSON.stringify({ ...entity, properties: changed, datasets: [mark()] });
        })
        .join("\n");
      const found = imported(readFtm, { file: "x", text });
      expect(found.records.claims).toHaveLength(sampleCase().records.claims.length);
      expectNothingLost(readFtm, { file: "x", text }, all());
    }),
    { numRuns: often(30) },
  );
});

test("lines of others among ours make it a file that is read line by line", () => {
  const other = { id: "p", schema: "Person", properties: { name: ["Ana Brill"] } };
  const found = imported(readFtm, { file: "x", text: [...lines, JSON.stringify(other)].join("\n") });
  expect(found.records.entities.map(({ name }) => name)).toContain("Ana Brill");
});
