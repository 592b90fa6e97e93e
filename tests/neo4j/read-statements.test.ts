import { expect, test } from "vitest";
import { readByKey, readByKeyStart, readHeader, readRecords, readWritten } from "../../src/neo4j/read-statements.ts";

test("what is asked for is a parameter, never a word of the query", () => {
  const hostile = "'}) DETACH DELETE n //";
  const statements = [
    readWritten(hostile, "Claim"),
    readHeader(hostile),
    readRecords(hostile, "Claim", { position: 0, id: hostile }, 10),
    readByKey("Claim", [hostile]),
    readByKeyStart("Mark", [hostile]),
  ];
  for (const { text, parameters } of statements) {
    expect(text).not.toContain("DETACH");
    expect(JSON.stringify(parameters)).toContain("DETACH");
  }
});
