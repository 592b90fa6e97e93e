import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgeClaims } from "../../src/formats/edge-claims.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { READERS, written } from "./read-export.ts";

describe.each(FORMATS.map((format) => [format.id, format] as const))(
  "%s, read by somebody else's program",
  (id, format) => {
    const read = READERS[id] ?? (() => expect.fail(`no reader for ${id}`));

    test("has exactly one edge for each claim between two entities, with its mark, source and speaker", () => {
      fc.assert(
        fc.property(arbitraryCase(), ({ records }) => {
          const table = buildTable(records);
          const edges = read(written(format, table));
          const claims = [...edgeClaims(table)].filter((claim) => format.holds?.(claim, table) ?? true);

          expect(edges.map((edge) => edge.claimId)).toEqual(claims.map((claim) => claim.id));
          for (const [i, claim] of claims.entries()) {
            const speaker = claim.attribution[0].by;
            const names = [speaker, records.entities.find((entity) => entity.id === speaker)?.name ?? speaker];
            expect(edges[i]).toMatchObject({
              id: claim.id,
              from: claim.subject,
              to: claim.object,
              allegation: "true",
              sourceId: claim.source,
              polarity: claim.polarity,
            });
            expect(names.map(unformula)).toContain(unformula(edges[i]?.speaker ?? ""));
          }
        }),
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
      expect(edges).toHaveLength([...edgeClaims(table)].filter((claim) => format.holds?.(claim, table) ?? true).length);
      expect(edges.every(({ allegation }) => allegation === "true")).toBe(true);
    });

    test("gives parallel claims of one pair kinds of their own, where it has kinds", () => {
      const edges = read(written(format, buildTable(sampleCase().records)));
      const kinds = edges.filter(({ kind }) => kind !== undefined).map(({ from, to, kind }) => `${from} ${to} ${kind}`);
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    test("names what it could not hold, with a count and an example", () => {
      for (const { field, count, example } of format.losses(buildTable(sampleCase().records))) {
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

/** CSV puts an apostrophe before what a spreadsheet would run; XML replaces what it cannot hold. */
const unformula = (text: string): string =>
  text.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, "").replace(/[^\p{L}\p{N}]/gu, "");
