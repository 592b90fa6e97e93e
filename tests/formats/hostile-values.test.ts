import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/formats/formats.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
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
  ["a megabyte", `=${"<&\"'\u0007🙂é,\n".repeat(100_000)}`],
];

/** The case with the value as the words of everything that has free words. */
const withWords = (value: string): CaseRecords => {
  const { records } = sampleCase();
  return {
    ...records,
    header: { ...records.header, title: value },
    entities: records.entities.map((entity) => ({ ...entity, name: value, description: value })),
    sources: records.sources.map((source) => ({ ...source, title: value })),
    claims: records.claims.map((claim) => ({ ...claim, statement: value, hedges: [value], time: { raw: value } })),
  };
};

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (id, format) => {
  const read = READERS[id] ?? (() => expect.fail(`no reader for ${id}`));
  const usual = new Set(format.losses(buildTable(withWords("plain words"))).map(({ field }) => field));

  test.each(HOSTILE)("%s: the file is well formed, and the words are kept or named as lost", (_, value) => {
    const table = buildTable(withWords(value));
    // What is on disk is UTF-8, so that is what others read.
    const parts = [...written(format, table)].map(
      ([path, text]) => [path, Buffer.from(text).toString("utf8")] as const,
    );
    const edges = read(new Map(parts));
    const named = format.losses(table).some(({ field }) => !usual.has(field));

    expect(edges.map(({ allegation, claimId }) => [allegation, claimId]).sort()).toEqual(
      withWords(value)
        .claims.flatMap((claim) => (claim.object === undefined ? [] : [["true", claim.id]]))
        .sort(),
    );
    for (const { statement, sourceTitle } of named ? [] : edges) {
      expect(statement).toBe(table.claim(0).statement);
      expect(sourceTitle).toBe(value);
    }
  });

  test("what is harmless is kept as it is, and nothing is said to be altered", () => {
    for (const value of ["a]]>b", "“a”, «b», 'c'", "🙂𐎠 𝒳"]) {
      const table = buildTable(withWords(value));
      expect(
        format
          .losses(table)
          .map(({ field }) => field)
          .filter((field) => !usual.has(field)),
      ).toEqual([]);
      for (const edge of read(written(format, table))) expect(edge.statement).toBe(value);
    }
  });
});
