import { expect, test } from "vitest";
import { gatherEntities } from "../../../../src/formats/readers/tellings/gather-entities.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Entry, Mention } from "../../../../src/formats/readers/tellings/telling.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { processorTime } from "../../../processor-time.ts";

const at = { line: 1, column: 1 };
const mara: Mention = { name: "Mara Quill", kind: "person", at };

function gathered(entries: readonly Entry[], sameName: "one" | "apart") {
  const issues: Issue[] = [];
  return { issues, ...gatherEntities(entries, sameName, noteIssues("x", issues)) };
}

test("one name and kind is one entity only where the mapping says so", () => {
  const one = gathered([], "one");
  expect([one.find(mara, "subject"), one.find(mara, "subject")]).toEqual(["mara-quill", "mara-quill"]);

  const apart = gathered([], "apart");
  expect([apart.find(mara, "subject"), apart.find(mara, "subject")]).toEqual(["mara-quill", "mara-quill-2"]);
  expect(apart.entities[1]?.maybeSame).toEqual(["mara-quill"]);
});

test("one id is one entity, and its further names are kept", () => {
  const found = gathered([], "apart");
  expect(found.find({ ...mara, id: "7" }, "subject")).toBe(
    found.find({ ...mara, id: "7", name: "M. Quill" }, "object"),
  );
  expect(found.entities[0]?.names).toEqual([{ text: "M. Quill" }]);
});

test("blanks around a name make no further name of it", () => {
  const found = gathered([{ id: "7", name: " Mara Quill ", kind: "person", at }], "apart");
  found.find({ ...mara, id: "7" }, "speaker");
  expect(found.entities[0]?.names).toEqual([]);
});

test("a name of the list is the listed entity, and of two that share it neither is chosen", () => {
  const list: Entry[] = ["a", "b"].map((id) => ({ id, name: "Mara Quill", kind: "person", at }));
  expect(gathered(list.slice(0, 1), "apart").find({ name: "Mara Quill", at }, "speaker")).toBe("a");

  const found = gathered(list, "one");
  expect(found.find({ name: "Mara Quill", at }, "speaker")).toBe("mara-quill");
  expect(found.entities[2]?.maybeSame).toEqual(["a", "b"]);
  expect(found.issues.map(({ code }) => code)).toEqual(["ambiguous-name"]);
});

test("a name that may be of several is somebody once where one name is one, and each time somebody else where not", () => {
  const list: Entry[] = ["a", "b"].map((id) => ({ id, name: "Mara Quill", kind: "person", at }));
  const one = gathered(list, "one");
  expect(one.find(mara, "subject")).toBe(one.find(mara, "object"));

  const apart = gathered(list, "apart");
  expect([apart.find(mara, "subject"), apart.find(mara, "object")]).toEqual(["mara-quill", "mara-quill-2"]);
  expect(apart.entities[3]?.maybeSame).toEqual(["mara-quill"]);
});

test("a hundred thousand mentions of one name, or names of one id, take no longer than as many of others", {
  tags: ["slow"],
}, () => {
  const [names, ids] = [gathered([], "apart"), gathered([], "apart")];
  const spent = processorTime();
  for (let i = 0; i < 100_000; i++) {
    names.find(mara, "subject");
    ids.find({ ...mara, id: "7", name: `Mara Quill ${i}` }, "subject");
  }
  // Squared, each would take minutes.
  expect(spent()).toBeLessThan(10_000);
  expect([names.entities.length, ids.entities[0]?.names.length]).toEqual([100_000, 99_999]);
});

test("a person and a place of one name are two", () => {
  const found = gathered([], "one");
  expect(found.find({ ...mara, kind: "place" }, "object")).not.toBe(found.find(mara, "subject"));
});

test("whoever is of no known kind, or empty, is noted and not made", () => {
  const found = gathered([], "one");
  for (const mention of [{ name: "x", at }, { id: "9", at }, { at }])
    expect(found.find(mention, "subject")).toBeUndefined();
  expect(found.issues.map(({ code }) => code)).toEqual(["unknown-kind", "unknown-kind", "missing-end"]);
  expect(found.entities).toEqual([]);
});

test("a name that is a person in one column and an organization in another is told of, with how to mend it", () => {
  const guild: Mention = { name: "Lamp Guild", kind: "organization", at };
  const found = gathered([], "one");
  found.find(mara, "subject");
  found.find(guild, "object");
  found.find({ ...guild, kind: "person" }, "subject");
  found.noteNames();
  expect(found.issues.filter(({ code }) => code === "kinds-by-name")).toMatchObject([
    {
      message: expect.stringMatching(/Lamp Guild.*organization \(lamp-guild\) and as person \(lamp-guild-2\)/),
      mend: expect.stringContaining("kindFrom"),
    },
  ]);
});
