import { expect, test } from "vitest";
import { codingGuide } from "../../src/assistant/coding-guide.ts";
import { PROPOSAL_RULES } from "../../src/edit/proposals/proposal-answer.ts";
import { PROPOSAL_EXAMPLE } from "../../src/edit/proposals/proposal-example.ts";
import { proposalJsonSchema } from "../../src/edit/proposals/proposal-json-schema.ts";
import { STEP_MODES } from "../../src/model/attribution.ts";
import { CODING_RULES } from "../../src/model/coding-rules.ts";
import { PREDICATES } from "../../src/model/predicate.ts";

const guide = codingGuide();

test("the guide has every rule with a worked example, every predicate, every mode and every reason to refuse", () => {
  for (const { rule, example } of CODING_RULES)
    for (const words of [rule, example.text, example.coded, example.not]) expect(guide).toContain(words);
  for (const { id } of PREDICATES) expect(guide).toContain(`- ${id}: `);
  for (const mode of Object.keys(STEP_MODES)) expect(guide).toContain(mode);
  for (const rule of Object.keys(PROPOSAL_RULES)) expect(guide).toContain(`- ${rule}: `);
});

test("the JSON Schema stands in it whole", () => {
  const [, json = ""] = /```json\n(.*)\n```/.exec(guide) ?? [];
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(proposalJsonSchema())));
});

test("it has one whole proposal, as one line of JSON", () => {
  expect(codingGuide().split("\n")).toContain(JSON.stringify(PROPOSAL_EXAMPLE.proposal));
});
