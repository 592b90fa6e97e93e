import { expect, test } from "vitest";
import { codingPage } from "../../../src/cli/docs/coding-page.ts";
import { CODING_RULES } from "../../../src/model/coding-rules.ts";

test("every rule is there with its reason and its worked example", () => {
  const words = JSON.stringify(codingPage());
  for (const { because, example } of CODING_RULES)
    for (const each of [because, example.text, example.coded, example.not])
      expect(words).toContain(JSON.stringify(each).slice(1, -1));
});
