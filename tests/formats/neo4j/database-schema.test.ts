import { expect, test } from "vitest";
import { DATABASE_SCHEMA } from "../../../src/formats/neo4j/database-schema.ts";

test("constraints and indexes are made only where they are not there", () => {
  for (const { name, text } of DATABASE_SCHEMA) {
    expect(text).toMatch(/^CREATE (FULLTEXT INDEX|INDEX|CONSTRAINT) sayswho_\w+ IF NOT EXISTS FOR /);
    expect(text).toContain(` ${name} `);
  }
});
