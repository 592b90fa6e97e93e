import { expect, test } from "vitest";
import { gatherEntities } from "../../../../src/formats/readers/tellings/gather-entities.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Entry } from "../../../../src/formats/readers/tellings/telling.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";

function linked(...entries: Partial<Entry>[]) {
  const issues: Issue[] = [];
  const list = entries.map((entry, i): Entry => {
    const id = `e${i}`;
    return { id, name: id, kind: "person", at: { line: i + 1, column: 1 }, ...entry };
  });
  const { entities } = gatherEntities(list, "one", noteIssues("bundle.json", issues));
  return { entities, issues: inShort(issues) };
}

const into = (id: string) => ({ id, when: "2024", why: "one voice" });

test("entities are linked to others of the file, whichever comes first", () => {
  const { entities, issues } = linked({ notSame: ["e1"], maybeSame: ["e2"], joinedInto: into("e2") }, {}, {});
  expect(entities[0]).toMatchObject({ notSame: ["e1"], maybeSame: ["e2"], joinedInto: into("e2") });
  expect(issues).toEqual([]);
});

test("an id that the file gives to nobody, or to somebody of another kind, is noted and left out", () => {
  const { entities, issues } = linked(
    { notSame: ["e9"], parties: ["e1"], joinedInto: into("e2") },
    {},
    { kind: "place" },
  );
  expect(entities[0]).toMatchObject({ notSame: [], parties: [] });
  expect(entities[0]?.joinedInto).toBeUndefined();
  expect(issues).toEqual(["1:1 not-used", "1:1 not-used", "1:1 not-used"]);
});

test("of joins that go round one is left out, so that somebody stands for the others", () => {
  const { entities, issues } = linked({ joinedInto: into("e1") }, { joinedInto: into("e0") });
  expect(entities.map(({ joinedInto }) => joinedInto?.id)).toEqual(["e1", undefined]);
  expect(issues).toEqual(["2:1 not-used"]);
});

test("of two who may be one, or are, it is left out that they are not", () => {
  const { entities, issues } = linked({ notSame: ["e1", "e2"] }, { maybeSame: ["e0"] }, { joinedInto: into("e0") });
  expect(entities[0]?.notSame).toEqual([]);
  expect(issues).toEqual(["1:1 not-used"]);
});
