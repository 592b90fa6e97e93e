import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { linkBetween } from "../../src/graph/link.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Claim } from "../../src/model/claim.ts";
import { asEntityId, type SourceId } from "../../src/model/id.ts";
import { exploreParts } from "../../src/neo4j/explore-parts.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { sourcingOf } from "../../src/provenance/counting/sourcing.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { firstEdition } from "../first-edition.ts";
import { sampleCase } from "../sample-case.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

const claimsOf = (table: ClaimTable) => Array.from({ length: table.size }, (_, row) => table.claim(row));

/** Claims with those that they name, and all of the links of these. */
function closureOf(all: readonly Claim[], some: readonly Claim[]): readonly Claim[] {
  const names = new Set(some.flatMap(({ outcome, withdrawal }) => [...outcome, withdrawal?.supersededBy]));
  const named = all.filter(({ id }) => names.has(id));
  const ends = ({ subject, object }: Claim) => [subject, object].sort().join(" ");
  const links = new Set(named.flatMap((claim) => (claim.object === undefined ? [] : ends(claim))));
  const more = all.filter((claim) => named.includes(claim) || (claim.object !== undefined && links.has(ends(claim))));
  const together = [...new Set([...some, ...more])];
  return together.length === some.length ? together : closureOf(all, together);
}

const codingOf = ({ readings, marks }: CaseRecords, table: ClaimTable) => {
  const isHere = ({ source }: { readonly source: SourceId }) => table.sourceIndex(source) !== undefined;
  return [readings.filter(isHere), marks.filter(isHere)];
};

describeOnNeo4j("a part of a case", ({ database, runs }) => {
  test("has all that is alleged of those it is made around and what those claims name, with its corrections, and links count the lines of the whole", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({ claims: 12 }).map(firstEdition), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          const whole = buildTable(records);
          await pushCase(database(), whole);
          const parts = await exploreParts(database(), records.header);
          expect(parts).toMatchObject({ claims: records.claims.length, entities: records.entities.length });

          const around = records.entities.slice(0, 2).map(({ id }) => id);
          const { table, cut } = await parts.around(around);
          const has = ({ subject, object }: { subject: string; object?: string | undefined }) =>
            around.some((id) => id === subject || id === object);
          const named = new Set(closureOf(records.claims, records.claims.filter(has)));
          expect(claimsOf(table)).toEqual(records.claims.filter((claim) => named.has(claim)));
          expect([table.readings, table.marks]).toEqual(codingOf(records, table));
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
      { numRuns: runs(4, 8), endOnFailure: true },
    );
  }, 240_000);

  test("brings the readings and the marks of its sources, and the acquittal that is told elsewhere with its whole link", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await pushCase(database(), buildTable(records));
      const parts = await exploreParts(database(), records.header);
      const { table } = await parts.around([asEntityId("port-almas")]);
      expect(claimsOf(table).map(({ id }) => id)).toEqual(["visit"]);

      const around = await parts.around([asEntityId("brandt-j")]);
      expect(around.cut).toEqual([]);
      const ids = claimsOf(around.table).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["owner", "meeting", "cleared", "talk", "talk-again"]));
      expect(ids).not.toContain("visit");
      expect([around.table.readings, around.table.marks]).toEqual(codingOf(records, around.table));
      expect(around.table.readings).toHaveLength(3);
      expect(around.table.replies.map(({ id }) => id)).toContain("none");
      const { header, entities, sources, replies, corrections, readings, marks } = around.table;
      const files = formatCase({
        ...{ header, entities, sources, claims: claimsOf(around.table) },
        ...{ replies, corrections, readings, marks },
      });
      const [texts, others] = [new Map<string, string>(), new Map<string, string>()];
      for (const [name, text] of files) (name.startsWith("texts/") ? texts : others).set(name, text);
      for (const name of others.keys()) if (name.startsWith("schema/")) others.delete(name);
      const parsed = parseCase({ files: others, texts });
      expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    });
  });

  test("that has no room for what its claims name leaves their names out, and holds together", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await pushCase(database(), buildTable(records));
      const limits = { claims: 2, records: 1_000, replies: 10, timeoutMs: 20_000 };
      const { table } = await (await exploreParts(database(), records.header, limits)).around([
        asEntityId("ilya-sorn"),
      ]);
      expect(claimsOf(table).map(({ id, outcome }) => [id, outcome])).toEqual([
        ["meeting", []],
        ["visit", []],
      ]);
    });
  });

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
