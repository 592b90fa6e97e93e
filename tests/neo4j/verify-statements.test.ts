import { expect, test } from "vitest";
import { SHAPE_RULES } from "../../src/neo4j/verify-statements.ts";

test("every rule says what must hold and asks for what does not, one case at a time", () => {
  for (const { rule, statement } of SHAPE_RULES) {
    expect(rule).toMatch(/^(Every|Between) /);
    expect(statement("x").text).toMatch(/\$caseId[\s\S]*RETURN .*AS count, .* AS example$/);
  }
});

test("the types that are looked for are those of the vocabulary, denials too", () => {
  const types = SHAPE_RULES[0]?.statement("x").parameters.types;
  expect(types).toContain("ALLEGEDLY_SUPPORTS");
  expect(types).toContain("ALLEGEDLY_NOT_SUPPORTS");
});
