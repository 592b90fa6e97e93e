import { env } from "node:process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { parseCase } from "../../src/case-file/parse-case.ts";
import { SaysWhoError } from "../../src/errors.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { asClaimId } from "../../src/model/id.ts";
import { relationshipType } from "../../src/model/predicate.ts";
import { connect } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { pullCase } from "../../src/neo4j/pull-case.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { madeCase } from "../bench/made-case.ts";
import { sampleCase } from "../sample-case.ts";
import { secretCase } from "../secret-case.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { graphOf } from "./graph-of.ts";
import { describeOnNeo4j, startedFor } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";
import { startNeo4j } from "./start-neo4j.ts";

const VERSIONS = RELEASES.map(({ version }) => version);

const push = (database: Database, records: CaseRecords, options = {}) =>
  pushCase(database, buildTable(records), { batch: 3, today: "2026-01-01", ...options });

test("whatever may not leave is in no statement of a push", { tags: ["slow"] }, async () => {
  await fc.assert(
    fc.asyncProperty(secretCase(), async ({ records, secrets }) => {
      const sent: unknown[] = [];
      const listening: Database = {
        read: async (statement) => {
          sent.push(statement);
          return [];
        },
        write: async (statements) => void sent.push(statements),
        close: async () => {},
      };
      await pushCase(listening, buildTable(records));
      const told = JSON.stringify(sent);
      expect(told).toContain(records.header.id);
      for (const secret of secrets) expect(told.toLowerCase()).not.toContain(secret);
    }),
    { numRuns: 25 },
  );
});

describeOnNeo4j("pushing a case", ({ database, runs }) => {
  test("gives every claim a marked relationship with its source, or none to a remark, and a record beside it", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      const pushed = await push(database(), records);
      expect(pushed).toMatchObject({ withdrawn: 0, unchanged: 0, violations: [] });

      const edges = await database().read({
        text: "MATCH (s:Entity {case: $id})-[a]->(o) RETURN a.claimId AS id, type(a) AS type, a.allegation AS mark, a.sourceTitle AS title ORDER BY id",
        parameters: { id: records.header.id },
      });
      expect(edges).toContainEqual({ id: "payment", type: "ALLEGEDLY_PAID", mark: true, title: "Clerk speaks" });
      expect(edges).toContainEqual({
        id: "payment-denied",
        type: "ALLEGEDLY_NOT_PAID",
        mark: true,
        title: "Clerk speaks",
      });
      expect(edges).toHaveLength(records.claims.filter(({ object }) => object !== undefined).length);
      expect(edges.every(({ mark }) => mark === true)).toBe(true);
    });
  });

  test("whatever a record can say comes back as it was, and a second time changes nothing", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      expect((await push(database(), records)).violations).toEqual([]);
      expect(await pulled(database(), records)).toEqual(records);
      expect(await push(database(), records)).toMatchObject({
        added: 0,
        changed: 0,
        moved: 0,
        withdrawn: 0,
        removed: 0,
      });
    });
  });

  test("gives a work that speaks a step of its own, and leaves no step unnamed that it takes", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await push(database(), records);
      const parameters = { id: records.header.id };
      const steps = await database().read({
        text: "MATCH (c:Claim {case: $id})-[r:ATTRIBUTED_TO]->(w:Source) RETURN c.id AS claim, r.step AS step, w.id AS work ORDER BY claim, step",
        parameters,
      });
      expect(steps).toEqual([
        { claim: "cleared", step: 0, work: "Court" },
        { claim: "owner", step: 0, work: "court" },
        { claim: "talk", step: 1, work: "gazette" },
        { claim: "talk", step: 2, work: "wire" },
      ]);
      const edges = await database().read({
        text: "MATCH (s:Entity {case: $id})-[a {claimId: 'owner'}]->() RETURN s.id AS subject, a.speaker AS speaker, a.speakerId AS id, a.speakerKind AS kind",
        parameters,
      });
      const speaker = "document court, in its own voice";
      expect(edges).toEqual([{ subject: "joss-brandt", speaker, id: "work", kind: "work" }]);
    });
  });

  test("takes away readings and marks that are no longer in the case, and sends one mark for one that is put in", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      const later = { ...records, readings: records.readings.slice(1), marks: records.marks.slice(1) };
      await push(database(), later);
      expect(await push(database(), records)).toMatchObject({ added: 2, removed: 0, violations: [] });
      expect(await pulled(database(), records)).toEqual(records);
      expect(await push(database(), later)).toMatchObject({ added: 0, removed: 2, violations: [] });
      expect(await pulled(database(), later)).toEqual(later);
    });
  });

  test("whoever is joined or parted later, it is the graph of a push into an empty database", async () => {
    const whole = everyFieldCase();
    const parted = whole.entities.map((entity) => {
      const { joinedInto: _, ...rest } = entity;
      return rest;
    });
    const alone = await inOwnCase(database(), { ...whole, entities: parted }, async (records) => {
      await push(database(), records);
      return graphOf(database(), records);
    });
    await inOwnCase(database(), whole, async (records) => {
      await push(database(), records);
      const joined = await graphOf(database(), records);
      expect((await push(database(), { ...records, entities: parted })).violations).toEqual([]);
      expect(await graphOf(database(), records)).toEqual(alone);
      expect((await push(database(), records)).violations).toEqual([]);
      expect(await graphOf(database(), records)).toEqual(joined);
    });
  });

  test("a second time changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase(), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          await push(database(), records);
          const before = await graphOf(database(), records);
          expect(await push(database(), records)).toMatchObject({ added: 0, changed: 0, moved: 0, withdrawn: 0 });
          expect(await graphOf(database(), records)).toEqual(before);
        });
      }),
      { numRuns: runs(3, 8) },
    );
  });

  test("cut anywhere and repeated, it gives the graph of a push that was never cut", async () => {
    const sample = everyFieldCase();
    const whole = await inOwnCase(database(), sample, async (records) => {
      await push(database(), records);
      return graphOf(database(), records);
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 5 }), async (writes, batch) => {
        await inOwnCase(database(), sample, async (records) => {
          await push(cutAfter(database(), writes), records, { batch }).catch((error) =>
            expect(error.message).toBe("cut"),
          );
          expect((await push(database(), records)).violations).toEqual([]);
          expect(await graphOf(database(), records)).toEqual(whole);
        });
      }),
      { numRuns: runs(6, 50) },
    );
  }, 300_000);

  test("sends only what differs", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await push(database(), records);
      const claims = records.claims.map((claim) =>
        claim.id === "meeting" ? { ...claim, statement: "An unnamed official alleges it otherwise." } : claim,
      );
      const pushed = await push(database(), { ...records, claims });
      expect(pushed).toMatchObject({ added: 0, changed: 1, moved: 0, withdrawn: 0, violations: [] });
      expect(await pulled(database(), records)).toEqual({ ...records, claims });
    });
  });

  test("says what somebody spoiled since the last one, though it has nothing to send", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await push(database(), records);
      const text = "MATCH (:Entity {case: $id})-[a]->(:Entity) WITH a LIMIT 1 REMOVE a.allegation";
      await database().write([{ text, parameters: { id: records.header.id } }]);
      const pushed = await push(database(), records);
      expect(pushed).toMatchObject({ added: 0, changed: 0, moved: 0, withdrawn: 0 });
      expect(pushed.violations).toContainEqual(expect.objectContaining({ count: 1 }));
    });
  });

  test("whatever changes from one case into another, pulling gives the later one and what is gone as withdrawn", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryCase(),
        fc.array(fc.nat(7), { maxLength: 3 }),
        async ({ records: generated }, dropped) => {
          await inOwnCase(database(), generated, async (records) => {
            await push(database(), records);
            const kept = records.claims.filter((_, i) => !dropped.includes(i)).reverse();
            const pushed = await push(database(), { ...records, claims: kept });
            expect(pushed.violations).toEqual([]);
            expect(pushed.withdrawn).toBe(records.claims.length - kept.length);
            expect((await push(database(), { ...records, claims: kept })).withdrawn).toBe(0);

            const statuses = await database().read({
              text: "MATCH (c:Claim {case: $id}) RETURN c.id AS id, c.status AS status",
              parameters: { id: records.header.id },
            });
            expect(statuses).toHaveLength(records.claims.length);
            for (const { id, status } of statuses) {
              const still = kept.find((claim) => claim.id === id);
              expect(status).toBe(still?.status ?? "withdrawn");
            }
            const whole = await push(database(), records);
            expect(whole.violations).toEqual([]);
            expect(await pulled(database(), records)).toEqual(records);
          });
        },
      ),
      { numRuns: runs(3, 12) },
    );
  }, 120_000);

  test("hostile names are values and nothing else", async () => {
    const hostile = [
      "x'}) DETACH DELETE n //",
      '"}) MATCH (n) DETACH DELETE n //',
      "`]->() DELETE a //",
      "$rows",
      "\\u0027 OR 1=1",
      "}) RETURN 1; DROP DATABASE neo4j; //",
    ];
    const { records: sample } = sampleCase();
    const worded = {
      ...sample,
      entities: sample.entities.map((entity, i) => ({ ...entity, name: hostile[i % hostile.length] ?? "" })),
      claims: sample.claims.map((claim, i) => ({
        ...claim,
        statement: hostile[i % hostile.length] ?? "",
        hedges: hostile,
      })),
    };
    await inOwnCase(database(), worded, async (records) => {
      expect((await push(database(), records)).violations).toEqual([]);
      expect(await pulled(database(), records)).toEqual(records);
    });
  });

  test("two cases in one database are kept apart", async () => {
    const { records: one } = sampleCase();
    await inOwnCase(database(), one, async (first) => {
      await inOwnCase(database(), { ...one, claims: one.claims.slice(0, 3) }, async (second) => {
        await push(database(), first);
        await push(database(), second);
        expect(await pulled(database(), first)).toEqual(first);
        expect(await pulled(database(), second)).toEqual(second);
      });
    });
  });

  test("two cases share an entity only by an address that both give for it", async () => {
    const { records: one } = sampleCase();
    const wikidata = "https://www.wikidata.org/wiki/Q4115189";
    const tooLong = `https://example.org/${"x".repeat(50_000)}`;
    const entities = one.entities.map((entity, i) => ({ ...entity, sameAs: i === 0 ? [wikidata, tooLong] : [] }));
    const meant = async (...cases: readonly CaseRecords[]) => {
      const answers = await database().read({
        text: `MATCH (i:Identifier)-[:GIVEN_FOR]->(e:Entity) WHERE e.case IN $ids
RETURN i.key AS key, collect(e.id) AS entities`,
        parameters: { ids: cases.map(({ header }) => header.id) },
      });
      return answers.map(({ key, entities: those }) => [key, those]);
    };
    await inOwnCase(database(), { ...one, entities }, async (first) => {
      await inOwnCase(database(), { ...one, entities }, async (second) => {
        await push(database(), first);
        await push(database(), second);
        const { id } = first.entities[0] ?? expect.fail();
        expect(await meant(first, second)).toEqual([[wikidata, [id, id]]]);

        const apart = { ...second, entities: one.entities };
        expect(await push(database(), apart)).toMatchObject({ changed: 1, violations: [] });
        expect(await meant(first, second)).toEqual([[wikidata, [id]]]);
        expect(await pulled(database(), first)).toEqual(first);
      });
    });
  });

  test("a claim in the type of its predicate alone: no other word becomes one", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await push(database(), records);
      const types = await database().read({
        text: "MATCH (:Entity {case: $id})-[a]->(:Entity) RETURN a.claimId AS id, type(a) AS type",
        parameters: { id: records.header.id },
      });
      for (const { id, type } of types) {
        const claim = records.claims.find((one) => one.id === asClaimId(String(id)));
        expect(claim && relationshipType(claim.predicate, { denied: claim.polarity === "denies" })).toBe(type);
      }
    });
  });
});

/** A push in one batch that the server must refuse, and smaller ones until the whole case is there. */
async function pushTooMuch(database: Database, records: CaseRecords): Promise<void> {
  let refused = 0;
  const counting: Database = {
    ...database,
    write: (statements) =>
      database.write(statements).catch((error) => {
        refused++;
        throw error;
      }),
  };
  const { entities, sources, claims } = records;
  const pushed = await push(counting, records, { batch: claims.length });
  expect(refused).toBeGreaterThan(0);
  expect(pushed).toMatchObject({ added: entities.length + sources.length + claims.length, violations: [] });
}

const madeRecords = (size: number): CaseRecords => {
  const parsed = parseCase({ files: madeCase(size).files, texts: new Map() });
  return parsed.ok ? parsed.records : expect.fail(parsed.issues[0]?.message);
};

// What one transaction may hold is known of servers of our own: tests/neo4j/shared-servers.ts.
describe.skipIf(env.NEO4J_URI)("two thousand claims", () => {
  describeOnNeo4j("pushed at once", ({ database }) => {
    test("are too many for one transaction, go in smaller ones, and all are there in the end", async () => {
      await inOwnCase(database(), madeRecords(2_000), (records) => pushTooMuch(database(), records));
    });
  });
});

describe.runIf(env.SAYSWHO_LONG && !env.NEO4J_URI)("a server with little memory", () => {
  test.for(VERSIONS)(
    "of Neo4j %s refuses large batches, gets smaller ones, and has the whole case in the end",
    { timeout: 240_000 },
    async (version, context) => {
      const words = ["--heap", "256m", "--setting", "db.memory.transaction.max=4m"];
      const server = await startedFor(context, startNeo4j(version, ...words));
      const database = await connect(server);
      try {
        await pushTooMuch(database, madeRecords(1_500));
      } finally {
        await database.close();
        await server.stop();
      }
    },
  );
});

/** The database as it would be if the line were cut after so many transactions. */
function cutAfter(database: Database, writes: number): Database {
  let left = writes;
  return {
    ...database,
    write: async (statements) => {
      if (left-- <= 0) throw new SaysWhoError("database-down", "cut");
      return database.write(statements);
    },
  };
}

async function pulled(database: Database, { header }: CaseRecords): Promise<CaseRecords | undefined> {
  const parsed = await pullCase(database, header.id);
  expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return parsed.ok ? parsed.records : undefined;
}
