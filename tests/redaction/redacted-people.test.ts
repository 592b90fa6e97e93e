import { expect, test } from "vitest";
import { EntitySchema } from "../../src/model/entity.ts";
import { redactedPeople } from "../../src/redaction/redacted-people.ts";

const people = (...entities: object[]) =>
  redactedPeople(entities.map((entity) => EntitySchema.parse({ kind: "person", ...entity })));
const namesOf = (...entities: object[]) => people(...entities).names.map(({ name }) => name);

test("private, vulnerable and unknown people get pseudonyms, the public and organizations keep their names", () => {
  const { pseudonyms, vulnerable } = people(
    { id: "a", name: "Ann Alder", exposure: "private" },
    { id: "b", name: "Ben Birch", exposure: "public-role" },
    { id: "c", name: "Cem Cedar", exposure: "vulnerable" },
    { id: "d", name: "Dee Dogwood" },
    { id: "e", name: "Elm", kind: "organization" },
    { id: "f", name: "Fay Fir", exposure: "public-figure" },
  );
  expect([...pseudonyms]).toEqual([
    ["a", { id: "person-1", name: "Person 1" }],
    ["c", { id: "person-2", name: "Person 2" }],
    ["d", { id: "person-3", name: "Person 3" }],
  ]);
  expect([...vulnerable]).toEqual(["c"]);
});

test("a pseudonym's id is none that somebody public already has", () => {
  const { pseudonyms } = people({ id: "Person-1", name: "x", exposure: "public-role" }, { id: "z", name: "Zed" });
  expect(pseudonyms.get("z")?.name).toBe("Person 2");
});

test("an id of several words counts as a name, and people of a redacted case have none to hide", () => {
  expect(namesOf({ id: "witness-7", name: "Zed" })).toEqual(["Zed", "witness-7", "zed"]);
  expect(namesOf({ id: "person-1", name: "Person 1" })).toEqual([]);
});

test("parts of a name count, but not those that are short, everybody's, or a public person's too", () => {
  expect(
    namesOf(
      { id: "a", name: "Colonel Ann bin Alder Li", names: [{ text: "the Heron" }] },
      { id: "b", name: "Ann Birch", exposure: "public-role" },
    ),
  ).toEqual(["Colonel Ann bin Alder Li", "the Heron", "alder", "heron"]);
});

test("of somebody who is only described, no part is a name", () => {
  expect(namesOf({ id: "a", name: "a senior official", named: false })).toEqual(["a senior official"]);
});
