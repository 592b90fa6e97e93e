import { expect, test } from "vitest";
import { namedClaims, namingOnly } from "../../src/neo4j/named-claims.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

test("a claim that names only what is here stays as it is, and of others it keeps what is here", () => {
  const [meeting, talk] = ["meeting", "talk"].map((id) => everyFieldCase().claims.find((claim) => claim.id === id));
  if (meeting === undefined || talk === undefined) throw new Error("they are not in the case");
  expect(namingOnly(new Set(["cleared", "talk", "talk-again"]), meeting)).toEqual(meeting);
  expect(namingOnly(new Set(["cleared"]), meeting).outcome).toEqual(["cleared"]);
  expect(namingOnly(new Set(["talk-again"]), talk)).toEqual(talk);
  const { supersededBy: _, ...withdrawal } = talk.withdrawal ?? expect.fail("it stands");
  expect(namingOnly(new Set(), talk).withdrawal).toEqual(withdrawal);
});

describeOnNeo4j("the claims that others name", ({ database }) => {
  test("come with those that they name, and with their links whole; where there is no room, a round of them does not", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await pushCase(database(), buildTable(records));
      const named = (room: number) => namedClaims(database(), records.header.id, new Set(["meeting"]), room);
      expect([...(await named(10))].sort()).toEqual(["cleared", "talk", "talk-again"]);
      expect([...(await named(2))]).toEqual([]);
    });
  });
});
