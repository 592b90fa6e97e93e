import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit } from "../../src/edit/apply-edit.ts";
import { inverseOf } from "../../src/edit/edit.ts";
import { beginWorking, recordsNow } from "../../src/edit/working-case.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { arbitraryDeeds, editOf } from "./arbitrary-edit.ts";

const sorted = (list: readonly object[]) => list.map((record) => JSON.stringify(record)).sort();
const inAnyOrder = (records: object) =>
  Object.entries(records).map(([of, list]) => [of, Array.isArray(list) ? sorted(list) : list]);

test("an edit and its inverse give the records that were there, and the inverse of the inverse is the edit", () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryDeeds, ({ records, texts }, deeds) => {
      const working = beginWorking(records, texts as never);
      const edit = editOf(working, deeds);
      const applied = edit && applyEdit(working, edit);
      if (edit === undefined || !applied?.ok) return;

      const back = applyEdit(applied.working, inverseOf(edit));
      expect(back.ok && inAnyOrder(recordsNow(back.working).records)).toEqual(inAnyOrder(recordsNow(working).records));
      expect(inverseOf(inverseOf(edit)).changes).toEqual(
        edit.changes.map(({ of, id, before, after }) => ({ of, id, before, after })),
      );
    }),
  );
});
