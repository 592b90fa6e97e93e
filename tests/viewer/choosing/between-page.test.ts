import { expect, test } from "vitest";
import { BetweenPage } from "../../../src/viewer/choosing/between-page.tsx";
import { entityOf, sampleState, shownBy } from "../sample-state.ts";

test("those who are chosen are listed, and the links between them with how many claims each is", () => {
  const state = sampleState();
  const ids = ["tidewater", "joss-brandt", "port-almas"];
  state.change({ chosen: { kind: "between" }, several: ids.map((id) => entityOf(state.table, id)) });
  const words = shownBy(BetweenPage, { state });
  for (const name of ["3 entities", "Tidewater Company", "Joss Brandt", "Port Almas"]) expect(words).toContain(name);
  expect(words).toMatch(/Links between them 1/);
  expect(words).toMatch(/Joss Brandt – Tidewater Company 4 claims, 1 of them a denial/);
});

test("where nobody is chosen it says how somebody is", () => {
  expect(shownBy(BetweenPage, { state: sampleState() })).toContain("hold Shift or Ctrl and click");
});
