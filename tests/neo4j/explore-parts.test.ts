import fc from "fast-check";
import { expect, test } from "vitest";
import { linkBetween } from "../../src/graph/link.ts";
import { exploreParts } from "../../src/neo4j/explore-parts.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { sourcingOf } from "../../src/provenance/counting/sourcing.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

const claimsOf = (table: ClaimTable) => Array.from({ length: table.size }, (_, row) => table.claim(row));

describeOnNeo4j("a part of a case", ({ database }) => {
  test("has all that is alleged of those it is made around and nothing else, with its corrections, and links count the lines of the whole", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({ claims: 12 }), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          const whole = buildTable(records);
          await pushCase(database(), whole);
          const parts = await exploreParts(database(), records.header);
          expect(parts).toMatchObject({ claims: records.claims.length, entities: records.entities.length });

          const around = records.entities.slice(0, 2).map(({ id }) => id);
          const { table, cut } = await parts.around(around);
          const has = ({ subject, object }: { subject: string; object?: string | undefined }) =>
            around.some((id) => id === subject || id === object);
          expect(claimsOf(table)).toEqual(records.claims.filter(has));
          expect(cut).toEqual([]);
          const isHere = ({ of }: (typeof records.corrections)[number]) => {
            if ("claim" in of) return table.rowOf(of.claim) !== undefined;
            return ("source" in of ? table.sourceIndex(of.source) : table.entityIndex(of.entity)) !== undefined;
          };
          expect(table.corrections).toEqual(records.corrections.filter(isHere));
          for (const { subject, object } of claimsOf(table)) {
            if (object === undefined) continue;
            const linesIn = (one: ClaimTable) => {
              const ends = [one.entityIndex(subject) ?? -1, one.entityIndex(object) ?? -1] as const;
              return sourcingOf(one, linkBetween(one, ...ends).claims);
            };
            expect(linesIn(table).lower.independent).toEqual(linesIn(whole).lower.independent);
            expect(linesIn(table).upper.independent).toEqual(linesIn(whole).upper.independent);
          }
        });
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 240_000);

  test("brings the replies to its claims, and says in its title that it is a part", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const parts = await exploreParts(database(), records.header);
      const about = records.replies.flatMap((reply) => reply.about);
      const claim = records.claims.find(({ id }) => about.includes(id));
      const { table } = await parts.around(claim === undefined ? [] : [claim.subject]);
      expect(table.replies.length).toBeGreaterThan(0);
      expect(table.header.title).toBe(`${records.header.title} (a part)`);
    });
  });

  test("that would hold too much is cut, and says around whom; one that rests on too much is refused", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const [first] = records.claims;
      const around = first === undefined ? [] : [first.subject];
      const limits = { claims: 1, records: 1_000, replies: 10, timeoutMs: 20_000 };
      const cut = await (await exploreParts(database(), records.header, limits)).around(around);
      expect([cut.table.size, cut.cut]).toEqual([1, around]);

      const narrow = await exploreParts(database(), records.header, { ...limits, records: 2 });
      await expect(narrow.around(around)).rejects.toMatchObject({ code: "database-too-slow" });
    });
  });
});
