import { expect, test } from "vitest";
import { refuseTooOld } from "../../src/neo4j/oldest-release.ts";

test.each(["Neo4j/4.4.44", "Neo4j/5.25.1", "Neo4j/5.9.0", "Neo4j/3.5.35"])("%s is too old, and it is said", (agent) => {
  const [, release = ""] = /\/(\d+\.\d+)/.exec(agent) ?? [];
  expect(() => refuseTooOld(agent)).toThrow(`the database is Neo4j ${release}; sayswho needs 5.26 or later`);
});

test.each(["Neo4j/5.26.0", "Neo4j/5.26.12", "Neo4j/2025.10.1", "Neo4j/6.0.0-drop01", "Somebody/1.0", undefined])(
  "%s may try",
  (agent) => {
    expect(() => refuseTooOld(agent)).not.toThrow();
  },
);
