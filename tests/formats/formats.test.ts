import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/formats/formats.ts";
import { heldEdges } from "../../src/formats/loss/held-edges.ts";
import { lossesOf } from "../../src/formats/loss/losses-of.ts";
import { uncheckedInWords } from "../../src/formats/words/told-table.ts";
import { workInWords } from "../../src/graph/source-in-words.ts";
import { standingInWords } from "../../src/graph/standing-in-words.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { inTheOpen } from "../in-the-open.ts";
import { leavingRecords } from "../leaving-records.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
import { standsFor } from "../stands-for.ts";
import { READERS, type ReadEdge, written } from "./read-export.ts";

const RUNS = sized(12, { quick: 3, long: 120 });

describe.each(FORMATS.map((format) => [format.id, format] as const))(
  "%s, read by somebody else's program",
  (id, format) => {
    const read = READERS[id] ?? (() => expect.fail(`no reader for ${id}`));

    test("has exactly one edge for each claim between two entities, with its mark, source and speaker", () => {
      fc.assert(
        fc.property(arbitraryCase().map(inTheOpen), ({ records }) => {
          const table = buildTable(records);
          const leaving = buildTable(leavingRecords(records));
          // In a database a record that was joined into another leads to that other.
          const end = ["cypher", "neo4j-admin"].includes(id) ? standsFor(leaving.entities) : (own: string) => own;
          const edges = read(written(format, table)).toSorted(byClaimId);
          const claims = [...heldEdges(format, table)]
            .map((claim) => ({ ...claim, claimId: claim.id }))
            .toSorted(byClaimId);

          expect(edges.map((edge) => edge.claimId)).toEqual(claims.map((claim) => claim.id));
          for (const [i, claim] of claims.entries()) {
            const [{ by: speaker, in: work = claim.source }] = claim.attribution;
            const spoken = records.sources.find(({ id }) => id === work);
            const name =
              speaker === "work" && spoken !== undefined
                ? `${workInWords(spoken, leaving)}, in its own voice`
                : (records.entities.find((entity) => entity.id === speaker)?.name ?? speaker);
            const kind = speaker === "work" || speaker === "unattributed" ? speaker : "entity";
            const names = [speaker, name];
            expect(edges[i]).toMatchObject({
              id: claim.id,
              from: end(claim.subject),
              to: end(claim.object),
              allegation: "true",
              sourceId: claim.source,
              polarity: claim.polarity,
            });
            expect(names.map(unformula)).toContain(unformula(edges[i]?.speaker ?? ""));
            // Our own files say it by the speaker's id alone.
            if (id !== "case") expect(edges[i]?.speakerKind ?? edges[i]?.speaker_kind).toBe(kind);
          }
        }),
        { numRuns: RUNS },
      );
    });

    test.skipIf(id === "case")(
      "says of each claim what became of it: withdrawn, retracted, acquitted or dropped",
      () => {
        const { records } = sampleCase();
        const when = { when: "2024-05-01", why: "it was made up" };
        const fates = [
          { status: "withdrawn", withdrawal: { kind: "miscoded", ...when } },
          { procedural: { status: "acquitted", asOf: "2024" } },
          { procedural: { status: "dropped", asOf: "2024" } },
        ] as const;
        const claims = records.claims.map((claim, i) => ({ ...claim, ...fates[i % fates.length] }));
        const sources = records.sources.map((source, i) =>
          i === 0 ? { ...source, status: "retracted" as const, statusChange: when } : source,
        );
        fc.assert(
          fc.property(
            fc.oneof(arbitraryCase().map(inTheOpen), fc.constant({ records: { ...records, claims, sources } })),
            (some) => {
              const leaving = buildTable(leavingRecords(some.records));
              const edges = new Map(
                read(written(format, buildTable(some.records))).map((edge) => [edge.claimId, edge]),
              );
              for (const claim of heldEdges(format, leaving)) {
                const words = standingInWords(claim, leaving);
                expect(unformula(edges.get(claim.id)?.standing ?? "")).toBe(unformula(words));
              }
            },
          ),
          { numRuns: RUNS },
        );
      },
    );

    test.skipIf(id === "case")(
      "says of each claim whose text is not at hand that its passage was not checked",
      { tags: ["slow"] },
      () => {
        fc.assert(
          fc.property(arbitraryCase().map(inTheOpen), fc.func(fc.boolean()), ({ records }, isAtHand) => {
            const leaving = buildTable(leavingRecords(records));
            const texts = new Set(leaving.sources.flatMap(({ id }) => (isAtHand(id) ? [id] : [])));
            const edges = new Map(
              read(written(format, buildTable(records), { texts })).map((edge) => [edge.claimId, edge]),
            );
            for (const claim of heldEdges(format, leaving)) {
              const words = uncheckedInWords(claim.source, { ...leaving, textsAtHand: texts });
              expect(told(edges.get(claim.id)?.unchecked)).toBe(words);
            }
          }),
        );
      },
    );

    test("names its parts so that none leaves the place it is written to", () => {
      fc.assert(
        fc.property(arbitraryCase(), ({ records }) => {
          const suffixes = [...written(format, buildTable(records)).keys()];
          const wanted = format.extension === "" ? /^(\/[^\s./\\:][^/\\:\p{Cc}]*)+$/u : /^(\.[a-z]+)*$/;
          for (const suffix of suffixes) expect(suffix).toMatch(wanted);
          expect(new Set(suffixes.map((suffix) => suffix.toLowerCase())).size).toBe(suffixes.length);
        }),
        { numRuns: RUNS },
      );
    });

    test("keeps hostile words in their places", () => {
      const hostile = ['<script>"&amp;', "]]>", "=1+1", "@x", "-2", "a\r\nb", "\u202eabc", "\u0000\u0008", "🙂,;\t'"];
      const { records } = sampleCase();
      const table = buildTable({
        ...records,
        claims: records.claims.map((claim, i) => ({ ...claim, statement: hostile[i % hostile.length] ?? "" })),
      });
      const edges = read(written(format, table));
      expect(edges).toHaveLength([...heldEdges(format, table)].length);
      expect(edges.every(({ allegation }) => allegation === "true")).toBe(true);
    });

    test("gives parallel claims of one pair kinds of their own, where it has kinds", () => {
      const edges = read(written(format, buildTable(sampleCase().records)));
      const kinds = edges.filter(({ kind }) => kind !== undefined).map(({ from, to, kind }) => `${from} ${to} ${kind}`);
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    test("names what it could not hold, with a count and an example", () => {
      for (const { field, count, example } of lossesOf(format, buildTable(sampleCase().records))) {
        expect(field).not.toBe("");
        expect(count).toBeGreaterThan(0);
        expect(example).not.toBe("");
      }
    });
  },
);

test("no two formats share a name", () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

const byClaimId = (a: ReadEdge | { claimId: string }, b: ReadEdge | { claimId: string }): number =>
  (a.claimId ?? "") < (b.claimId ?? "") ? -1 : 1;

/** What some leave out where there is nothing to say. */
const told = (words: string | undefined): string => (words === undefined || words === "undefined" ? "" : words);

/** CSV puts an apostrophe before what a spreadsheet would run; XML replaces what it cannot hold. */
const unformula = (text: string): string =>
  text.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, "").replace(/[^\p{L}\p{N}]/gu, "");
