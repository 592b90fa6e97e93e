import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { worksByPublisher } from "../../../src/viewer/sources/works-by-publisher.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { unjoined } from "../../unjoined.ts";

test("every work stands once under its publisher, and every claim once under its work", () => {
  fc.assert(
    fc.property(arbitraryCase().map(unjoined), ({ records }) => {
      const table = buildTable(records);
      const groups = worksByPublisher(table);
      const works = groups.flatMap(({ publisher, works }) => works.map((work) => ({ publisher, ...work })));
      expect(works.map(({ source }) => source.id).sort()).toEqual(table.sources.map(({ id }) => id).sort());
      for (const { publisher, source, rows } of works) {
        expect(publisher?.id).toBe(source.publisher);
        for (const row of rows) expect(table.claim(row).source).toBe(source.id);
      }
      expect(works.flatMap(({ rows }) => rows)).toHaveLength(table.size);
    }),
    { numRuns: often(40) },
  );
});
