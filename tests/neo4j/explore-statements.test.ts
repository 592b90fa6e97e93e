import { expect, test } from "vitest";
import {
  claimsAmong,
  claimsBeside,
  claimsBetween,
  claimsNamedBy,
  claimsThrough,
  findEntities,
  neighboursOf,
} from "../../src/neo4j/explore-statements.ts";

test("every question has a limit, and what is asked about is a parameter", () => {
  const hostile = "'}) DETACH DELETE n //";
  const questions = [
    findEntities(hostile, [hostile], 5),
    neighboursOf([hostile], 5),
    claimsAmong([hostile], 5),
    claimsBetween(hostile, hostile, 5),
    claimsThrough([hostile], [hostile], 5),
    claimsBeside([hostile], 5),
    claimsNamedBy([hostile], 5),
  ];
  for (const { text, parameters } of questions) {
    expect(text).toMatch(/LIMIT \$limit$/);
    expect(text).not.toContain("DETACH");
    expect(JSON.stringify(parameters)).toContain("DETACH");
  }
});
