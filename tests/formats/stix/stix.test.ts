import fc from "fast-check";
import { expect, test } from "vitest";
import { stix } from "../../../src/formats/stix/stix.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { leavesOf } from "../../leaves-of.ts";
import { written } from "../read-export.ts";

const SUBJECT_OF_IDS = /_refs?$|^id$/;

test("no object has the id of another, and every reference leads to an object of the bundle", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { objects } = JSON.parse(written(stix, buildTable(records)).get("") ?? "");
      const ids = objects.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const object of objects) {
        for (const [name, value] of Object.entries(object)) {
          if (SUBJECT_OF_IDS.test(name)) for (const id of [value].flat()) expect(ids).toContain(id);
        }
      }
    }),
  );
});

test("nothing of a case is lost: every word of it stands in the bundle", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const there = new Set(leavesOf(JSON.parse(written(stix, buildTable(records)).get("") ?? "")));
      for (const leaf of leavesOf(records)) expect(there).toContain(leaf);
    }),
  );
});
