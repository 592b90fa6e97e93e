import { expect, test } from "vitest";
import { StartPage } from "../../../src/viewer/opening/start-page.tsx";
import { samplePart } from "../sample-part.ts";
import { markupOf } from "../sample-state.ts";

test("a large case begins with how much there is of it, that each claim is an allegation, and a search", () => {
  const markup = markupOf(StartPage, { state: samplePart().state });
  expect(markup).toContain("1,000,000 claims, each somebody’s allegation");
  expect(markup).toContain('role="combobox"');
});
