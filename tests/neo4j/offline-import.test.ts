import { env } from "node:process";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { exploreDatabase } from "../../src/neo4j/explore-database.ts";
import { exploreParts } from "../../src/neo4j/explore-parts.ts";
import { exploreTable } from "../../src/neo4j/explore-table.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { verifyCase } from "../../src/neo4j/verify-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { inTheOpen } from "../in-the-open.ts";
import { leavingRecords } from "../leaving-records.ts";
import { sized } from "../sized.ts";
import { graphOf } from "./graph-of.ts";
import { expectInDatabase, expectPulled, NOTHING_TO_DO } from "./held-case.ts";
import { hostileRecords } from "./hostile-records.ts";
import { type ImportedCases, importCases } from "./imported-case.ts";
import { largeCase } from "./large-case.ts";
import { madeReadyAtOnce } from "./made-ready-at-once.ts";
import { makeIndexes } from "./make-indexes.ts";
import { removeCase } from "./own-case.ts";
import { expectSameAnswers } from "./same-answers.ts";

const VERSIONS = RELEASES.map(({ version }) => version);
const LARGE = sized(2_000, { long: 100_000 });
const MEMORY = sized(["--short-lived"], { long: ["--heap", "2g", "--page-cache", "512m"] });

describe.skipIf(env.NEO4J_URI || env.SAYSWHO_QUICK).each(sized(VERSIONS.slice(-1), { long: VERSIONS }))(
  "what the offline importer of Neo4j %s makes of the tables",
  (version) => {
    const open = inTheOpen({ records: hostileRecords(), texts: new Map() });
    const [records, large] = [leavingRecords(open.records), largeCase(LARGE)];
    let imported: ImportedCases | undefined;
    let why = "";
    beforeAll(async () => {
      const tables = [records, large].map((one) => buildTable(one));
      imported = await importCases(version, tables, ...MEMORY).catch((error: Error) => {
        if (env.CI) throw error;
        why = error.message;
        return undefined;
      });
    }, 300_000);
    beforeEach((context) => context.skip(why !== "", why));
    afterAll(() => imported?.stop());

    test("has no indexes yet, and is what a push writes", { timeout: 180_000 }, async () => {
      const { database } = imported ?? expect.fail("nothing was imported");
      await expectInDatabase(database, records);
      expect(await verifyCase(database, records.header.id)).toEqual([]);
      await expectPulled(database, records);
      await expect(exploreParts(database, records.header)).rejects.toThrow(/after\.cypher/);
      const before = await graphOf(database, records);
      expect(await pushCase(database, buildTable(records))).toMatchObject(NOTHING_TO_DO);
      expect(await exploreParts(database, records.header)).toMatchObject({ claims: records.claims.length });
      await removeCase(database, records.header.id);
      await pushCase(database, buildTable(records));
      expect(before).toEqual(await graphOf(database, records));
    });

    test(`answers as ${LARGE.toLocaleString("en")} claims do in memory`, { timeout: 600_000 }, async () => {
      const { database } = imported ?? expect.fail("nothing was imported");
      await makeIndexes(database);
      const nth = Math.floor(large.sources.length / 3);
      const table = buildTable(large);
      await expectSameAnswers(exploreTable(table), exploreDatabase(database, large.header.id), large, nth);
    });

    test("is made ready once by several who come at once", { timeout: 180_000 }, async () => {
      const { connection } = imported ?? expect.fail("nothing was imported");
      await madeReadyAtOnce(connection);
    });
  },
);
