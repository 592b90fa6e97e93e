import { expect, test } from "vitest";
import { claimIds, sourceIds, unknownRecord } from "../../src/cli/unknown-record.ts";
import { sampleTable } from "../viewer/sample-state.ts";

test("an id with a slip in it gets the nearest, any other is told what lists them all; both are bad usage", () => {
  const table = sampleTable();
  expect(unknownRecord("claim", "paymnet", claimIds(table))).toMatchObject({
    exitCode: 2,
    message: 'There is no claim "paymnet" in this case. Did you mean "payment"? Else sayswho claims lists them.',
  });
  expect(unknownRecord("source", "bolg", sourceIds(table)).message).toContain('Did you mean "blog"?');
  expect(unknownRecord("source", "xxxxxxxxxxxx", sourceIds(table)).message).toBe(
    'There is no source "xxxxxxxxxxxx" in this case; sayswho sources lists them.',
  );
});
