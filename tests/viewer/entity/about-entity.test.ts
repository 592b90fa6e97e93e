import { expect, test } from "vitest";
import { AboutEntity } from "../../../src/viewer/entity/about-entity.tsx";
import { entityOf, fullState, shownBy } from "../sample-state.ts";

const state = fullState();
const shown = (id: string) => shownBy(AboutEntity, { state, entity: entityOf(state.table, id) });

test("whom somebody may be is the coder's reading, with its reason, which is told once", () => {
  const words = shown("night-guard");
  expect(words).toContain("May be the same asa senior officialthe coder’s reading: Both were on the quay that week.");
  expect(words.match(/Both were on the quay/g)).toHaveLength(1);
  expect(shown("official")).toContain("a night guardthe coder’s reading: Both were on the quay that week.");
});

test("who was looked at and is another is said so", () => {
  expect(shown("night-guard")).toContain("Looked at, and kept apartIlya Sorn");
});

test("a record that was joined into it keeps its names here, with when and why, and where a name stands", () => {
  const words = shown("joss-brandt");
  expect(words).toContain("Also recorded asIosif Brandt, a harbour pilotjoined 3 February 2021: the register has both");
  expect(words).toContain("Also calledI. Brandt in Brief an die Hafenverwaltung");
  expect(words).toContain(", page 4, paragraph 1");
});
