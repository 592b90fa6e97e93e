import { expect, test } from "vitest";
import { SourceList } from "../../../src/viewer/panels/source-list.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("works come by how many claims were read in them, each with these claims", () => {
  const shown = shownBy(SourceList, { state: sampleState() });
  expect(shown).toMatch(/Clerk speaks news, May 2020 5.*blog post 2.*Wire item wire, 2 May 2020 1/);
  expect(shown).toContain("A blog alleges, on hearsay, that Joss Brandt runs Tidewater.");
});
