import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Chosen, chosenIn, hashOf, NOTHING } from "../../../src/viewer/state/chosen.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleTable } from "../sample-state.ts";

test("an address brings back what it was made of", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), ({ records }, n) => {
      const table = buildTable(records);
      const choices: Chosen[] = [NOTHING];
      if (table.size > 0) choices.push({ kind: "claim", row: n % table.size });
      if (table.entities.length > 0) choices.push({ kind: "entity", entity: n % table.entities.length });
      for (const chosen of choices) expect(chosenIn(hashOf(chosen, table), table)).toEqual(chosen);
    }),
    { numRuns: 30 },
  );
});

test("an address names ids, and one that names nothing of this case chooses nothing", () => {
  const table = sampleTable();
  expect(hashOf({ kind: "claim", row: 0 }, table)).toBe("#claim=payment");
  for (const hash of ["", "#", "#claim=elsewhere", "#entity=", "#claim=__proto__", "#%E0%A4%A", "#entity=%00"]) {
    expect(chosenIn(hash, table)).toEqual(NOTHING);
  }
});
