import fc from "fast-check";
import { expect, test } from "vitest";
import { entitiesAsOne } from "../../src/graph/entities-as-one.ts";
import { partOfCase } from "../../src/neo4j/part-of-case.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

describeOnNeo4j("a part of a case", ({ database }) => {
  test("has all that its claims name, and all who may be the same", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({ claims: 4 }), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          const table = buildTable(records);
          await pushCase(database(), table);
          for (const [row, claim] of records.claims.slice(0, 2).entries()) {
            const part = await partOfCase(database(), records.header.id, [claim.id]);
            expect(part.claims).toContainEqual(table.claim(row));
            // It holds together: a table can be built of it, which refuses what is missing.
            const small = buildTable({ ...records, ...part });
            expect(records.entities.filter((entity) => part.entities.some(({ id }) => id === entity.id))).toEqual(
              part.entities,
            );

            const identities = entitiesAsOne(table, { maybeSame: true, parties: true });
            const here = new Set(part.entities.map(({ id }) => identities[table.entityIndex(id) ?? -1]));
            const members = records.entities.filter((_, i) => here.has(identities[i]));
            expect(small.entities).toEqual(members);
          }
        });
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test("has the records that others were joined into, the works that took claims back, and how it ended", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await pushCase(database(), buildTable(records));
      const part = await partOfCase(database(), records.header.id, ["meeting"], { coding: true });
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
      expect(ids(part.claims)).toEqual(["meeting", "cleared", "talk", "talk-again"]);
      expect(ids(part.entities)).toEqual(expect.arrayContaining(["j-brandt", "brandt-j", "joss-brandt", "gazette-co"]));
      expect(ids(part.sources)).toEqual(["gazette", "wire", "Court", "court"]);
      expect(part.readings).toEqual(records.readings);
      expect(part.marks).toEqual(records.marks);
      const without = await partOfCase(database(), records.header.id, ["meeting"]);
      expect([without.readings, without.marks]).toEqual([[], []]);
    });
  });

  test("is refused where somebody spoiled a record", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const key = `${records.header.id}/payment`;
      await database().write([{ text: "MATCH (c:Claim {key: $key}) SET c.record = '{}'", parameters: { key } }]);
      await expect(partOfCase(database(), records.header.id, ["payment"])).rejects.toMatchObject({
        code: "database-trouble",
      });
    });
  });
});
