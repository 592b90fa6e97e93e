import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { asClaimId, asEntityId } from "../../src/model/id.ts";
import { exploreDatabase } from "../../src/neo4j/explore-database.ts";
import { exploreTable } from "../../src/neo4j/explore-table.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";
import { expectSameAnswers } from "./same-answers.ts";

const CASES = ["harbour-light", "pakistan-isis-k-allegations"];

describeOnNeo4j("a case in a database", ({ database, runs, tried }) => {
  test.each(tried(CASES))(
    "answers as %s does in memory",
    async (name) => {
      const parsed = await readCaseFolder(`graph-data/${name}`);
      if (!parsed.ok) throw new Error(`${name} does not check`);
      await inOwnCase(database(), parsed.records, async (records) => {
        const table = buildTable(records);
        await pushCase(database(), table);
        const nth = sized(15, { long: 4 });
        await expectSameAnswers(exploreTable(table), exploreDatabase(database(), records.header.id), records, nth);
      });
    },
    240_000,
  );

  test("answers as any case does in memory", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({ claims: 12 }), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          const table = buildTable(records);
          await pushCase(database(), table);
          await expectSameAnswers(exploreTable(table), exploreDatabase(database(), records.header.id), records, 2);
        });
      }),
      { numRuns: runs(3, 8) },
    );
  }, 240_000);

  test("answers about what was joined as about the one that stands for it, as the case does in memory", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      const table = buildTable(records);
      await pushCase(database(), table);
      const explorer = exploreDatabase(database(), records.header.id);
      await expectSameAnswers(exploreTable(table), explorer, records, 1);

      const [joined, standing] = [asEntityId("j-brandt"), asEntityId("joss-brandt")];
      for (const typed of ["jos brand", "joss", "shipowner", "shipuwner"])
        expect((await explorer.search(typed, 5)).map(({ id }) => id)).toContain(standing);
      const { entities } = await explorer.neighbourhood(joined, 1, 50);
      expect(entities[0]).toMatchObject({ entity: { id: standing }, distance: 0 });
      expect(entities.map(({ entity }) => entity.id)).not.toContain(joined);
      expect(await explorer.neighbourhood(standing, 1, 50)).toEqual(await explorer.neighbourhood(joined, 1, 50));
    });
  });

  test("has no answer about what is not in it", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      const table = buildTable(records);
      await pushCase(database(), table);
      const [nobody, nothing] = [asEntityId("nobody"), asClaimId("nothing")];
      for (const explorer of [exploreTable(table), exploreDatabase(database(), records.header.id)]) {
        expect(await explorer.search("", 10)).toEqual([]);
        expect(await explorer.neighbourhood(nobody, 2, 10)).toEqual({ entities: [], claims: [], isWhole: true });
        expect((await explorer.link(nobody, asEntityId("tidewater"))).claims).toEqual([]);
        expect(await explorer.paths(nobody, asEntityId("tidewater"), 3, 4)).toEqual([]);
        expect(await explorer.trace(nothing)).toBeUndefined();
        expect((await explorer.without({ entities: [nobody], sources: [] })).claims).toEqual([]);
      }
    });
  });

  test("forgives a slip in the longest words that one is forgiven in, in whatever letters", async () => {
    const { records } = sampleCase();
    const longest = ["abcdefghijklmnopqrstuvwx", "𐍈".repeat(24)];
    const entities = records.entities.map((entity, i) => ({ ...entity, name: longest[i] ?? entity.name }));
    await inOwnCase(database(), { ...records, entities }, async (own) => {
      const table = buildTable(own);
      await pushCase(database(), table);
      for (const explorer of [exploreTable(table), exploreDatabase(database(), own.header.id)]) {
        for (const [i, name] of longest.entries()) {
          const [first, ...rest] = [...name];
          const found = await explorer.search(`${first}x${rest.slice(1).join("")}`, 5);
          expect(found.map(({ id }) => id)).toEqual([own.entities[i]?.id]);
        }
      }
    });
  });

  test("says that a question is about too much, rather than answer by half", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const narrow = exploreDatabase(database(), records.header.id, { claims: 1, entities: 1, timeoutMs: 5_000 });
      await expect(narrow.link(asEntityId("tidewater"), asEntityId("joss-brandt"))).rejects.toMatchObject({
        code: "database-too-slow",
      });
    });
  });
});

describe("the questions", () => {
  test("are asked of the sample in memory", async () => {
    const explorer = exploreTable(buildTable(sampleCase().records));
    expect((await explorer.search("brandt", 5)).map(({ id }) => id)).toEqual(["joss-brandt"]);
    expect((await explorer.link(asEntityId("tidewater"), asEntityId("joss-brandt"))).claims.length).toBe(4);
  });
});
