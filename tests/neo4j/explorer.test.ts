import { expectTypeOf, test } from "vitest";
import type { exploreDatabase } from "../../src/neo4j/explore-database.ts";
import type { exploreTable } from "../../src/neo4j/explore-table.ts";
import type { Explorer } from "../../src/neo4j/explorer.ts";

test("memory and database keep one contract", () => {
  expectTypeOf<ReturnType<typeof exploreTable>>().toEqualTypeOf<Explorer>();
  expectTypeOf<ReturnType<typeof exploreDatabase>>().toEqualTypeOf<Explorer>();
});
