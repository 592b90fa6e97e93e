import { expect, test } from "vitest";
import { knownNames } from "../../../src/suggest/names/known-names.ts";
import { WHO } from "../in-a-text.ts";

const [[, orla] = []] = WHO;

test("a person has a bare surname, an organization the word that says what it is, each as a part of a name, and nobody who is only described has either", () => {
  const known = knownNames(WHO);
  expect(known.next.get("penn")?.values).toEqual([{ id: "orla-penn", kind: "person", isPart: true }]);
  expect(known.next.get("the")?.next.get("guild")?.values).toEqual([
    { id: "guild", kind: "organization", isPart: true },
  ]);
  const described = knownNames([["x", { kind: "person", name: "a senior official", names: [], named: false }]]);
  expect(described.next.has("official")).toBe(false);
});

test("an organization that is something of something has its first word, and not its last", () => {
  const named = (name: string) => [["x", { kind: "organization", name, names: [], named: true }]] as const;
  for (const name of ["Board of Lights", "The Board for Lights"]) {
    const known = knownNames(named(name));
    expect(known.next.get("the")?.next.get("board")?.values).toEqual([{ id: "x", kind: "organization", isPart: true }]);
    expect(known.next.get("the")?.next.has("lights")).toBe(false);
  }
});

test("whose own name it is comes before whose surname it is", () => {
  const both = knownNames([
    ["orla-penn", orla ?? expect.fail()],
    ["penn", { kind: "place", name: "Penn", names: [], named: true }],
  ]);
  expect(both.next.get("penn")?.values.map(({ id }) => id)).toEqual(["penn", "orla-penn"]);
});

test("a record that was joined leads to the one that stands", () => {
  const joinedInto = { id: "orla-penn" as never, when: "2024-01-01", why: "One person." };
  const known = knownNames([["o-penn", { ...(orla ?? expect.fail()), joinedInto }]]);
  expect(known.next.get("penn")?.values[0]?.id).toBe("orla-penn");
});

test("a name without a word, or of one letter, is none", () => {
  for (const name of ["—", "X", " "])
    expect(knownNames([["x", { kind: "place", name, names: [], named: true }]]).next.size).toBe(0);
});
