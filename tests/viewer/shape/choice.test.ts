import { expect, test } from "vitest";
import { Choice } from "../../../src/viewer/shape/choice.tsx";
import { markupOf } from "../sample-state.ts";

test("it is a list with a label, and what is chosen stands in it", () => {
  const options = [
    ["one", "The first"],
    ["other", "The other"],
  ] as const;
  const markup = markupOf(Choice, { label: "Which", value: "other", options, onChoose: () => undefined });
  expect(markup).toMatch(/^<label class="choice"><span>Which<\/span><select/);
  expect(markup).toContain('<option selected value="other">The other</option>');
});
