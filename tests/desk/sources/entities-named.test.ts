import { describe, expect, test } from "vitest";
import { entityNamed, madeOf } from "../../../src/desk/sources/entities-named.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();

test("an entity is known by any of its names, however they are typed, and by no part of one", () => {
  for (const name of ["Anton Kesrin", "anton  KESRIN", "Mr Kesrin"])
    expect(entityNamed(seed, name)).toBe("anton-kesrin");
  expect(entityNamed(seed, "Laskar Teodr")).toBe("teodor-laskarre");
  for (const name of ["Kesrin", "Ina Vosk", ""]) expect(entityNamed(seed, name)).toBeUndefined();
});

describe("entities for those whom a source names", () => {
  test("are made of new names alone, of the kind that is wanted, and once each", () => {
    const { working, changes } = madeOf(seed, [
      { name: "Quay Books", kind: "organization" },
      { name: "Ina Vosk", kind: "person" },
      { name: "Bram Uhlet", kind: "person" },
      { name: "ina vosk", kind: "person" },
      { name: "", kind: "person" },
    ]);
    expect(changes.map(({ of, id, after }) => ({ of, id, kind: (after as { kind: string }).kind }))).toEqual([
      { of: "entities", id: "quay-books", kind: "organization" },
      { of: "entities", id: "ina-vosk", kind: "person" },
    ]);
    for (const name of ["Quay Books", "Ina Vosk"]) expect(entityNamed(working, name)).toBeDefined();
    expect(partOf(seed, "entities", "ina-vosk")).toBeUndefined();
  });

  test("that the case has all are no change", () => {
    const { working, changes } = madeOf(seed, [{ name: "Marrowen Wire", kind: "organization" }]);
    expect(changes).toEqual([]);
    expect(working).toBe(seed);
  });
});
