import { expect, test } from "vitest";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { SourcingLines } from "../../../src/viewer/panels/sourcing-lines.tsx";
import { rowOf, sampleState, shownBy } from "../sample-state.ts";

test("lines are said to have no shared origin recorded, and whoever is in all tellings is named", () => {
  const state = sampleState();
  const sourcing = sourcingOf(state.table, [rowOf(state.table, "payment")]);
  const words = shownBy(SourcingLines, { state, sourcing });
  expect(words).toMatch(/1 says it, .*1 line with no shared origin recorded, in 1 telling\./);
  expect(words).toContain("It rests on");
  expect(words).not.toMatch(/confirmed|true|credib/i);
});
