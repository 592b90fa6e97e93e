import { expect, test } from "vitest";
import { claimProperties } from "../../../src/formats/neo4j/claim-properties.ts";
import { UNATTRIBUTED } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

test("a claim's node says what a remark says, how a claim was withdrawn, and how many of its steps nobody named takes", () => {
  const table = buildTable(everyFieldCase());
  const at = claimProperties(table);
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    const unnamed = claim.attribution.flatMap(({ by }, i) => (by === UNATTRIBUTED ? [i] : []));
    expect(at(row, claim)).toMatchObject({
      value: claim.value,
      withdrawal: claim.withdrawal?.kind,
      steps: claim.attribution.length,
      unnamedSteps: unnamed.length === 0 ? undefined : unnamed,
    });
  }
});
