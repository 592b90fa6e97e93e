import { expect, test } from "vitest";
import { LineMark } from "../../../src/viewer/panels/line-mark.tsx";
import { markupOf } from "../sample-state.ts";

test("an assertion ends in a head, a denial in a bar", () => {
  expect(markupOf(LineMark, { family: "harm" })).toContain('class="head"');
  const denied = markupOf(LineMark, { family: "harm", polarity: "denies" });
  expect(denied).toContain('class="bar"');
  expect(denied).not.toContain('class="head"');
});
