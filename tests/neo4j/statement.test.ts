import { expectTypeOf, test } from "vitest";
import type { Statement } from "../../src/neo4j/statement.ts";

test("a query keeps its words and what comes from data apart", () => {
  expectTypeOf<keyof Statement>().toEqualTypeOf<"text" | "parameters">();
});
