import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/read-case-folder.ts";
import { FORMATS } from "../../../src/formats/formats.ts";
import { importFile } from "../../../src/formats/readers/import-file.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { CaseHeaderSchema, type CaseRecords } from "../../../src/model/case.ts";
import { UNATTRIBUTED } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

const header = CaseHeaderSchema.parse({ id: "again", title: "Again" });
const BOTH_WAYS = FORMATS.flatMap((format) => {
  const reader = READERS.find(({ id }) => id === format.id);
  return reader === undefined ? [] : [[format.id, format, reader] as const];
});

/** CSV escapes what a spreadsheet would run, XML replaces what it cannot hold, and blank words are no words. */
const legible = (words: string | undefined): string => (words ?? "").replace(/[^\p{L}\p{N}]/gu, "");

/** What every format that is read again must keep of each edge. */
function essence({ entities, sources, claims }: CaseRecords) {
  const nameOf = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  return claims
    .filter(({ object }) => object !== undefined)
    .map(({ id, subject, predicate, object, polarity, statement, attribution, source, status, time }) => {
      // A work whose text is not in the export stands behind what the file records of it.
      const work = attribution[0].in !== undefined && derived(sources, source) ? attribution[0].in : source;
      const { by } = attribution[0];
      const speaker = by === UNATTRIBUTED ? by : nameOf.get(by);
      const found = { statement: legible(statement), speaker: legible(speaker) || UNATTRIBUTED, time: time?.edtf };
      return { id, subject, predicate, object, polarity, status, work, ...found };
    });
}

const derived = (sources: CaseRecords["sources"], id: string): boolean =>
  sources.some((source) => source.id === id && source.genre === "dataset" && id.endsWith("-as-recorded"));

/** Blank words count as none, so a statement of nothing but spaces is written anew. */
const worded = (records: CaseRecords) =>
  essence(records).map((edge) => ({
    ...edge,
    statement: edge.statement.startsWith("Somebodynot") ? "" : edge.statement,
  }));

/** Exports name their speakers; of a name that a person and a place share nobody can tell who spoke, so the edge is left out and listed. */
const isOfSeveralKinds = ({ entities }: CaseRecords, speaker: string): boolean =>
  new Set(entities.flatMap(({ name, kind }) => (legible(name) === speaker ? [kind] : []))).size > 1;

function again([, format, reader]: (typeof BOTH_WAYS)[number], records: CaseRecords) {
  const parts = written(format, buildTable(records));
  const nodes = parts.get(".nodes.csv");
  const entities = nodes === undefined ? undefined : { file: "nodes", text: nodes };
  return importFile(reader, { file: "export", text: parts.get("") ?? "", entities }, header);
}

test("every format with both a writer and a reader is held to this", () => {
  expect(BOTH_WAYS.length).toBeGreaterThan(1);
});

/** Formats that are read back from any case; of the others it is held of the cases in the repository. */
const OF_ANY_CASE = ["csv", "gexf"];

describe.each(BOTH_WAYS.filter(([id]) => OF_ANY_CASE.includes(id)))("%s, written and read again", (...both) => {
  test("keeps ids, wording, parallel edges, sources and speakers of any case", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records }) => {
        const found = again(both, records);
        const before = worded(records).filter(({ speaker }) => !isOfSeveralKinds(records, speaker));
        if (found.ok) {
          expect(found.report.withoutSource).toEqual([]);
          expect(worded(found.records)).toEqual(before);
        } else expect(before).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** What a format has no place for: FollowTheMoney holds a vague date in words alone, which nobody reads back. */
const timeless = (id: string, edges: ReturnType<typeof essence>) =>
  edges.map((edge) => (id === "ftm" ? { ...edge, time: undefined } : edge));

describe.each(BOTH_WAYS)("%s, written and read again", (...both) => {
  test.each(["harbour-light", "pakistan-isis-k-allegations"])("keeps them of the case %s", async (name) => {
    const parsed = await readCaseFolder(new URL(`../../../graph-data/${name}`, import.meta.url).pathname);
    if (!parsed.ok) expect.fail(`${name} checks`);
    const found = again(both, parsed.records);
    expect(found.ok && timeless(both[0], essence(found.records))).toEqual(timeless(both[0], essence(parsed.records)));
  });

  test("keeps who speaks as the same entity wherever the name is one's alone", () => {
    const { records } = sampleCase();
    const found = again(both, records);
    const speakers = (claims: CaseRecords["claims"]) =>
      claims.flatMap(({ object, attribution }) => (object === undefined ? [] : [attribution[0].by]));
    expect(found.ok && speakers(found.records.claims)).toEqual(speakers(records.claims));
  });
});
