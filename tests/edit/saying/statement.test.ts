import { expect, test } from "vitest";
import { GAP, statementOf } from "../../../src/edit/saying/statement.ts";
import { POLARITIES } from "../../../src/model/claim.ts";
import { PREDICATES } from "../../../src/model/predicate.ts";

const said = { subject: "the Union", predicate: "attacked", object: "Vane Light", polarity: "asserts" } as const;

test("a sentence is led by its speaker, and names everybody it came through", () => {
  expect(statementOf({ speaker: "Anton Kesrin", through: [] }, said)).toBe(
    "Anton Kesrin alleges that the Union has attacked Vane Light.",
  );
  expect(statementOf({ speaker: "Anton Kesrin", through: ["Marrowen Wire", "The Herald", "Saltglass"] }, said)).toBe(
    "Anton Kesrin, through Marrowen Wire, The Herald and Saltglass, alleges that the Union has attacked Vane Light.",
  );
});

test("whatever the predicate, it is one sentence that alleges or denies, and ends once", () => {
  for (const { id } of PREDICATES)
    for (const polarity of POLARITIES) {
      const words = statementOf({ speaker: "S", through: [] }, { ...said, object: "O. ", predicate: id, polarity });
      expect(words).toMatch(polarity === "denies" ? /^S denies that the Union .+ O\.$/ : /^S alleges that .+ O\.$/);
    }
});

test("what is still open stands in it as a gap", () => {
  const open = { subject: undefined, predicate: undefined, object: undefined, polarity: "asserts" } as const;
  expect(statementOf({ speaker: undefined, through: [] }, open)).toBe(`${GAP} alleges that ${GAP} ${GAP} ${GAP}.`);
});
