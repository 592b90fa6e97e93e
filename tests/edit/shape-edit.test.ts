import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../src/edit/edit.ts";
import { shapeEdit } from "../../src/edit/shape-edit.ts";
import { beginWorking } from "../../src/edit/working-case.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { arbitraryDeeds, editOf } from "./arbitrary-edit.ts";

test("what a schema fills in by itself is there, and an edit that has its shape stays as it is", () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryDeeds, ({ records, texts }, deeds) => {
      const edit = editOf(beginWorking(records, texts as never), deeds);
      const shaped = edit && shapeEdit(edit);
      if (!shaped?.ok) return;
      expect(shapeEdit(shaped.edit)).toEqual(shaped);
    }),
  );
  const bare = { kind: "person", id: "ina", name: "Ina" };
  const shaped = shapeEdit({ what: "", changes: [{ of: "entities", id: "ina", after: bare }] } as unknown as Edit);
  expect(shaped).toMatchObject({ ok: true, edit: { changes: [{ after: { named: true, parties: [] } }] } });
});

test("every record that has not its shape is named, with the place in it", () => {
  const edit = {
    what: "",
    changes: [
      { of: "entities", id: "ina", after: { id: "ina", kind: "ship", name: "" } },
      { of: "marks", id: "wire", after: [{ kind: "page", at: -1, label: "1" }] },
    ],
  } as unknown as Edit;
  const shaped = shapeEdit(edit);
  expect(shaped.ok ? [] : shaped.issues.map(({ of, id, pathInWords }) => `${of} ${id} ${pathInWords}`)).toEqual([
    "entities ina kind",
    "entities ina name",
    "marks wire at",
  ]);
});

test("whatever a program sends as a record, it is refused as data and never throws", () => {
  const of = fc.constantFrom("case", "entities", "sources", "claims", "readings", "marks", "texts", "originals");
  fc.assert(
    fc.property(of, fc.string(), fc.anything(), (of, id, after) => {
      expect(typeof shapeEdit({ what: "", changes: [{ of, id, after }] } as unknown as Edit).ok).toBe("boolean");
    }),
  );
});

test("a record that no file could hold is refused with the word that a file is, as it was and as it would be", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  const note = { id: "ina", kind: "person", name: "Ina", note: deep };
  const wide = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`k${n}`, n]));
  const changes = [
    { of: "entities", id: "ina", after: note },
    { of: "entities", id: "ina", before: note },
    { of: "marks", id: "wire", after: [{ kind: "page", at: 0, label: deep }] },
    { of: "readings", id: "wire", after: wide },
  ];
  const codes = changes.map((change) => {
    const shaped = shapeEdit({ what: "", changes: [change] } as unknown as Edit);
    return shaped.ok ? "taken" : shaped.issues.map(({ code }) => code).join();
  });
  expect(codes).toEqual(["too-deep", "too-deep", "too-deep", "too-many-keys"]);
});
