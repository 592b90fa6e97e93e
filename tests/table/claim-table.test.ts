import { expectTypeOf, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";

test("a table gives whole claims and is read only", () => {
  expectTypeOf<ReturnType<ClaimTable["claim"]>>().toEqualTypeOf<Claim>();
  expectTypeOf<ClaimTable["entities"]>().toExtend<readonly object[]>();
  // @ts-expect-error a table is not written to
  const grow = (table: ClaimTable) => (table.size = 1);
  expectTypeOf(grow).toBeFunction();
});
