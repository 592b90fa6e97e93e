import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DRAFT_RULES } from "../../../src/edit/drafts/draft-trouble.ts";
import { PROPOSAL_RULES } from "../../../src/edit/proposals/proposal-answer.ts";

const folder = new URL("../../../src/edit/proposals/", import.meta.url);
const code = readdirSync(folder)
  .filter((file) => file !== "proposal-answer.ts")
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");

test("every rule is asked somewhere, and says in words what it is", () => {
  for (const [rule, words] of Object.entries(PROPOSAL_RULES)) {
    expect(code, rule).toContain(`"${rule}"`);
    expect(words).toMatch(/^[a-z].{15,}[^.]$/);
  }
});

test("a rule that drafts have too is the same rule", () => {
  const both = Object.keys(PROPOSAL_RULES).filter((rule) => rule in DRAFT_RULES);
  expect(both).toEqual(["no-text", "refused-before"]);
});
