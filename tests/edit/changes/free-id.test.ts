import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { freeId, nextId } from "../../../src/edit/changes/free-id.ts";
import { beginWorking, partOf } from "../../../src/edit/working-case.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { EntityIdSchema } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("any words make an id that is one, and that nobody has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
      const id = freeId(working, "entities", words);
      expect(EntityIdSchema.safeParse(id).success).toBe(true);
      expect(partOf(working, "entities", id)).toBeUndefined();
      expect(["work", "unattributed"]).not.toContain(id);
    }),
  );
});

test("words that others have are told apart by a number, also where only the case differs, and however long they are", () => {
  const long = "very ".repeat(60);
  const names = ["Mara-Quill", ...Array.from({ length: 12 }, () => long)];
  let now = beginWorking(
    { ...records, entities: [EntitySchema.parse({ id: "Ina-Vosk", kind: "person", name: "x" })] },
    new Map(),
  );
  expect(freeId(now, "entities", "Ina Vosk")).toBe("ina-vosk-2");
  for (const name of names) {
    const id = freeId(now, "entities", name);
    expect(EntityIdSchema.safeParse(id).success).toBe(true);
    const applied = applyEdit(now, {
      what: "",
      changes: [{ of: "entities", id, after: EntitySchema.parse({ id, kind: "person", name }) }],
    });
    if (!applied.ok) expect.fail(`${id} is taken`);
    now = applied.working;
  }
});

test("the next id of a series is free, after any ids that are there", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (taken) => {
      const entities = taken.map((n) => EntitySchema.parse({ id: `a-${n}`, kind: "person", name: "x" }));
      const now = beginWorking({ ...records, entities }, new Map());
      const id = nextId(now, "entities", "a");
      expect(partOf(now, "entities", id)).toBeUndefined();
      if (taken.every((n) => n <= taken.length)) expect(id).toBe(`a-${taken.length + 1}`);
    }),
  );
});

test("several ids of a series that are given before their records come are each another, and those of the series in order", () => {
  const now = beginWorking({ ...records, entities: [] }, new Map());
  const given = new Set<string>();
  for (let n = 1; n <= 40; n++) {
    const id = nextId(now, "entities", "a", given);
    expect(id).toBe(`a-${n}`);
    given.add(id);
  }
});
