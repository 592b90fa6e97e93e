/** @module-tag slow */

import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/formats/formats.ts";
import { csvForExcel } from "../../src/formats/graphs/csv.ts";
import { heldEdges } from "../../src/formats/loss/held-edges.ts";
import { lossesOf } from "../../src/formats/loss/losses-of.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { type Claim, ClaimSchema } from "../../src/model/claim.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
import { READERS, written } from "./read-export.ts";

const HOSTILE: readonly (readonly [name: string, value: string])[] = [
  ["NUL", "a\u0000b"],
  ["control characters", "a\u0001\u0008\u001b[31mb\u007f\u0085"],
  ["no characters", "a\ufffe\uffffb"],
  ["the end of CDATA", "a]]>b"],
  ["markup", `</data><script>alert("1")</script>&amp;<!--`],
  ["a lone high surrogate", "a\ud83d"],
  ["a lone low surrogate", "\ude42b"],
  ["a right-to-left override", "a\u202egnp.exe\u202c"],
  ["isolates and a byte order mark", "\ufeffa\u2066b\u2069"],
  ["a formula", '=HYPERLINK("https://example.org","x")'],
  ["a plus", "+1+1"],
  ["a minus", "-1-1"],
  ["an at sign", "@SUM(A1)"],
  ["a tab first", "\t=1"],
  ["a carriage return first", "\r=1"],
  ["tabs inside", "a\tb\tc"],
  ["line breaks", "a\nb\r\nc\rd\u2028e\u2029f\u000bg"],
  ["spaces around", "  a  "],
  ["quotes of all kinds", `'"\`“”‘’«»„‚''""\\"\\'`],
  ["astral characters", "🙂𐎠👩‍👩‍👧𝒳"],
  ["marks of Markdown", "- **a** [[b]] [^1]: c:: d %%e%% ==f== #g | h ~i~ $j$ `k` \\ 1. ---"],
  ["an inline field", "\n    - claimId:: forged\n- **x** · alleged · y [^1]"],
  ["marks of YAML", "---\n- a: &b *c !d | > % @ # {e} [f]\n..."],
  ["words that are other values", "null"],
  ["combining marks", `e\u0301${"\u0336".repeat(50)}`],
];

const KILOBYTES = sized(50, { quick: 30, long: 1_000 });

/** The case with the value as the words of everything that has free words, or of the first record of each kind. */
function withWords(value: string, which: "all" | "first" = "all"): CaseRecords {
  const { records } = sampleCase();
  const each = <T>(list: readonly T[], change: object): T[] =>
    list.map((record, i) => (which === "all" || i === 0 ? { ...record, ...change } : record));
  return {
    ...records,
    header: { ...records.header, title: value },
    entities: each(records.entities, { name: value, description: value }),
    sources: each(records.sources, { title: value }),
    // A format of ownership has a place for no claim of the sample.
    claims: each([...records.claims, owned(records)], { statement: value, hedges: [value], time: { raw: value } }),
  };
}

const owned = ({ claims: [first] }: CaseRecords): Claim =>
  ClaimSchema.parse({ ...first, id: "owned", subject: "tidewater", predicate: "owns", object: "the-gazette" });

describe.each([...FORMATS.map((format) => [format.id, format] as const), ["csv for Excel", csvForExcel] as const])(
  "%s",
  (_, format) => {
    const read = READERS[format.id] ?? (() => expect.fail(`no reader for ${format.id}`));
    const usual = new Set(lossesOf(format, buildTable(withWords("plain words"))).map(({ field }) => field));

    const expectKeptOrNamed = (records: CaseRecords) => {
      const table = buildTable(records);
      // What is on disk is UTF-8, so that is what others read.
      const parts = [...written(format, table)].map(
        ([path, text]) => [path, Buffer.from(text).toString("utf8")] as const,
      );
      const edges = new Map(read(new Map(parts)).map((edge) => [edge.claimId, edge]));
      const named = lossesOf(format, table).some(({ field }) => !usual.has(field));

      const claims = [...heldEdges(format, table)];
      expect([...edges.keys()].sort()).toEqual(claims.map(({ id }) => id).sort());
      for (const { id, source, statement } of claims) {
        const edge = edges.get(id);
        expect(edge?.allegation).toBe("true");
        if (named) continue;
        expect(edge?.statement).toBe(statement);
        expect(edge?.sourceTitle ?? "").toBe(table.sources[table.sourceIndex(source) ?? -1]?.title ?? "");
      }
    };

    test.each(HOSTILE)("%s: the file is well formed, and the words are kept or named as lost", (_, value) => {
      expectKeptOrNamed(withWords(value));
    });

    test.each([
      ["plain", "words ".repeat(175 * KILOBYTES).trim()],
      [
        "with marks and controls here and there",
        `=${`<&"'\u0007🙂é,\n${"words ".repeat(100)}`.repeat(1.7 * KILOBYTES)}`,
      ],
    ])(`${KILOBYTES} kilobytes, %s, are kept or named as lost`, (_, value) => {
      expectKeptOrNamed(withWords(value, "first"));
    });

    test("what is harmless is kept as it is, and nothing is said to be altered", () => {
      for (const value of ["a]]>b", "“a”, «b», 'c'", "🙂𐎠 𝒳"]) {
        const table = buildTable(withWords(value));
        expect(
          lossesOf(format, table)
            .map(({ field }) => field)
            .filter((field) => !usual.has(field)),
        ).toEqual([]);
        for (const edge of read(written(format, table))) expect(edge.statement).toBe(value);
      }
    });
  },
);
