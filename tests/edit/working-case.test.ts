import fc from "fast-check";
import { expect, test } from "vitest";
import { REFERENCES, type Referable } from "../../src/case-file/references.ts";
import { applyEdit } from "../../src/edit/apply-edit.ts";
import {
  beginWorking,
  keyOf,
  partOf,
  partsOf,
  recordsNow,
  referencesOf,
  referrersNow,
  referrersOf,
  THE_CASE,
} from "../../src/edit/working-case.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { arbitraryDeeds, editOf } from "./arbitrary-edit.ts";

test("a case that was opened is the case that was read", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records, texts }) => {
      const now = recordsNow(beginWorking(records, texts as never));
      expect(now.records).toEqual(records);
      expect(now.texts).toEqual(texts);
    }),
  );
});

test("whoever refers to a record is found, after any edits, as if the case had been opened anew", () => {
  const referring = Object.keys(REFERENCES) as (keyof typeof REFERENCES)[];
  fc.assert(
    fc.property(arbitraryCase(), fc.array(arbitraryDeeds, { maxLength: 4 }), ({ records, texts }, edits) => {
      let working = beginWorking(records, texts as never);
      for (const deeds of edits) {
        const edit = editOf(working, deeds);
        const applied = edit && applyEdit(working, edit);
        if (applied?.ok) working = applied.working;
      }
      const anew = new Map<string, Set<string>>();
      const targets = new Map<string, readonly [Referable, string]>();
      for (const of of referring) {
        for (const [id, part] of partsOf(working, of)) {
          for (const { to, id: target } of referencesOf(of, part)) {
            targets.set(keyOf(to, target), [to, target]);
            const known = anew.get(keyOf(to, target)) ?? new Set();
            anew.set(keyOf(to, target), known.add(keyOf(of, id)));
          }
        }
      }
      for (const [key, [to, id]] of targets) {
        const found = [...referrersOf(working, to, id)].map((name) => keyOf(name.of, name.id));
        expect(found.toSorted()).toEqual([...(anew.get(key) ?? [])].toSorted());
      }
    }),
  );
});

test("what came since comes after what was opened, and what is gone is in no list", () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryDeeds, ({ records, texts }, deeds) => {
      const working = beginWorking(records, texts as never);
      const edit = editOf(working, deeds);
      const applied = edit && applyEdit(working, edit);
      if (!applied?.ok) return;
      const opened = records.claims.map(({ id }) => id as string);
      const now = [...partsOf(applied.working, "claims")].map(([id]) => id);
      expect(now.slice(0, now.filter((id) => opened.includes(id)).length)).toEqual(
        opened.filter((id) => partOf(applied.working, "claims", id) !== undefined),
      );
    }),
  );
});

test("the case itself is a record by one name, and texts refer to nothing", () => {
  const working = beginWorking(
    {
      header: { id: "x" },
      entities: [],
      sources: [],
      claims: [],
      replies: [],
      corrections: [],
      readings: [],
      marks: [],
    } as never,
    new Map(),
  );
  expect(partOf(working, "case", THE_CASE)?.id).toBe("x");
  expect([...referencesOf("texts", "words")]).toEqual([]);
});

test("who refers to a record is the same, asked of one or of many", () => {
  fc.assert(
    fc.property(arbitraryCase(), arbitraryDeeds, ({ records, texts }, deeds) => {
      const working = beginWorking(records, texts as never);
      const edit = editOf(working, deeds);
      const applied = edit && applyEdit(working, edit);
      if (!applied?.ok) return;
      const referrers = referrersNow(applied.working);
      const named = (names: Iterable<{ readonly of: string; readonly id: string }>) =>
        [...names].map(({ of, id }) => `${of} ${id}`).sort();
      for (const of of ["entities", "sources", "claims"] as const)
        for (const { id } of records[of])
          expect(named(referrers(of, id))).toEqual(named(referrersOf(applied.working, of, id)));
    }),
  );
});
