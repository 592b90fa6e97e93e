import { expect, test } from "vitest";
import { calledBy } from "../../../src/edit/drafts/called-by.ts";
import { entity } from "./beside-sample.ts";

const kesrin = entity({ id: "k", name: "Anton Kesrin", names: [{ text: "A. K. Kesrin" }] });

test("somebody is called by each of their names, and a person by the last of it", () => {
  for (const words of ["Anton Kesrin said", "ANTON  KESRIN", "Mr Kesrin said"])
    expect(calledBy(kesrin, false).mentions(words), words).toBe(true);
  expect(calledBy(kesrin, false).mentions("Anton said")).toBe(false);
  expect(calledBy(entity({ id: "o", kind: "organization", name: "Port Kesrin" }), false).mentions("Kesrin")).toBe(
    false,
  );
});

test("who stands in no case is called by no common word", () => {
  for (const name of ["the", "said", "Al", "The", "That", "WARNED", "Then They"])
    expect(calledBy(entity({ id: "x", name }), true).mentions(`${name} man`), name).toBe(false);
  expect(calledBy(kesrin, true).mentions("Mr Kesrin said")).toBe(true);
});

test("where the capital is asked for, a word without it is no last name", () => {
  const said = entity({ id: "s", name: "Abu Said" });
  for (const words of ["the man said so", "she said"]) expect(calledBy(said, false, true).mentions(words)).toBe(false);
  for (const words of ["Mr Said left", "ABU SAID left", "abu said left"])
    expect(calledBy(said, false, true).mentions(words), words).toBe(true);
  expect(calledBy(said, false).mentions("mr said")).toBe(true);
  expect(calledBy(entity({ id: "a", name: "أنطون كسرين" }), false, true).mentions("قال كسرين")).toBe(true);
});
