import { expect, test } from "vitest";
import { evenLookAlikes } from "../../src/graph/names/even-look-alikes.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { redactedPeople } from "../../src/redaction/redacted-people.ts";
import { spellingsOf } from "../../src/redaction/spellings-of.ts";

const people = (...entities: object[]) =>
  redactedPeople(entities.map((entity) => EntitySchema.parse({ kind: "person", ...entity })));
const namesOf = (...entities: object[]) => people(...entities).names.map(({ name }) => name);
/** Without the further spellings of each name, which `spellingsOf` holds. */
const partsOf = (...entities: object[]) => {
  const names = entities.flatMap((entity) => [
    ...("name" in entity ? [String(entity.name)] : []),
    ...("names" in entity ? (entity.names as { text: string }[]).map(({ text }) => text) : []),
  ]);
  const further = new Set(names.flatMap(spellingsOf).map(({ name }) => name));
  return namesOf(...entities).filter((name) => !further.has(name));
};

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

test("parts of a name count, but not those that are everybody's or a public person's too, and short ones with a capital alone", () => {
  expect(
    partsOf(
      { id: "a", name: "Colonel Ann bin Alder Li", names: [{ text: "the Heron" }] },
      { id: "b", name: "Ann Birch", exposure: "public-role" },
    ),
  ).toEqual(["Colonel Ann bin Alder Li", "the Heron", "alder", "li", "heron"]);
});

test("a part that only looks like everybody's word or like that of somebody public, in letters of another script, is left too", () => {
  // The capitals of "Аnn" and of "Мullah" are Cyrillic, each on one side.
  const of = (hidden: string, open: string) =>
    people({ id: "a", name: hidden }, { id: "b", name: open, exposure: "public-role" });
  for (const [hidden, open] of [
    ["Ann Alder", "Аnn Birch"],
    ["Аnn Alder", "Ann Birch"],
  ] as const) {
    expect(of(hidden, open).left).toBe(1);
    expect(of(hidden, open).names.map(({ name }) => name)).not.toContain(evenLookAlikes("Ann"));
  }
  expect(of("Мullah Alder", "Birch").names.map(({ name }) => name)).not.toContain(evenLookAlikes("mullah"));
});

test("how many parts were left since somebody public has them is counted, and never which", () => {
  const found = people({ id: "a", name: "Ann Alder" }, { id: "b", name: "Ann Birch", exposure: "public-role" });
  expect(found.left).toBe(1);
  expect(found.names.find(({ name }) => name === "alder")).toEqual({ name: "alder", instead: "Person 1" });
  expect(people({ id: "a", name: "Wu Li" }).names.filter(({ onlyCapital }) => onlyCapital)).toHaveLength(2);
});

test("of somebody who is only described, no part is a name", () => {
  expect(namesOf({ id: "a", name: "a senior official", named: false })).toEqual(["a senior official"]);
});
