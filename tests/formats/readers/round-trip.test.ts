import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/read-case-folder.ts";
import { FORMATS } from "../../../src/formats/formats.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema, type CaseRecords } from "../../../src/model/case.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { leavingRecords } from "../../leaving-records.ts";
import { written } from "../read-export.ts";

const header = CaseHeaderSchema.parse({ id: "again", title: "Again" });
const BOTH_WAYS = FORMATS.flatMap((format) => {
  const reader = READERS.find(({ id }) => id === format.id);
  return reader === undefined ? [] : [[format.id, format, reader] as const];
});

/** CSV escapes what a spreadsheet would run, XML replaces what it cannot hold, and blank words are no words. */
const legible = (words: string | undefined): string => (words ?? "").replace(/[^\p{L}\p{N}]/gu, "");

/** What every format that is read again must keep of each edge. */
function essence({ sources, claims }: CaseRecords) {
  return claims
    .filter(({ object }) => object !== undefined)
    .map(({ id, subject, predicate, object, polarity, statement, attribution, source, status, time }) => {
      // A work whose text is not in the export stands behind what the file records of it.
      const work = attribution[0].in !== undefined && derived(sources, source) ? attribution[0].in : source;
      const { by } = attribution[0];
      const found = { statement: legible(statement), speaker: by, time: time?.edtf };
      return { id, subject, predicate, object, polarity, status, work, ...found };
    });
}

const derived = (sources: CaseRecords["sources"], id: string): boolean =>
  sources.some((source) => source.id === id && source.genre === "dataset" && id.endsWith("-as-recorded"));

/** Who and where the claims are about; words without a letter make no name anywhere, so that an id stands in their place. */
const ends = ({ entities, claims }: CaseRecords) => {
  const used = new Set(claims.flatMap(({ subject, object }) => (object === undefined ? [] : [subject, object])));
  return entities
    .filter(({ id }) => used.has(id))
    .map(({ id, kind, name }) => ({ id, kind, name: legible(name) === legible(id) ? "" : legible(name) }));
};

/** What the flat fields of our own exports keep besides: the words quoted, and the place. */
const quotesAndPlaces = ({ sources, claims }: CaseRecords) =>
  claims
    .filter(({ object }) => object !== undefined)
    .map(({ source, anchor, place }) => ({ place, quote: derived(sources, source) ? "" : legible(anchor.exact) }));

/** Blank words count as none: a statement without a letter is written anew from the claim's parts. */
function worded(found: CaseRecords, { claims }: CaseRecords) {
  const blank = new Set(claims.flatMap(({ id, statement }) => (legible(statement) === "" ? [id] : [])));
  return essence(found).map((edge) => (blank.has(edge.id) ? { ...edge, statement: "" } : edge));
}

function again([, format, reader]: (typeof BOTH_WAYS)[number], records: CaseRecords) {
  const parts = written(format, buildTable(records));
  const nodes = parts.get(".nodes.csv");
  const entities = nodes === undefined ? undefined : { file: "nodes", text: nodes };
  return importFile(reader, { file: "export", text: parts.get("") ?? "", entities }, header);
}

test("every format with both a writer and a reader is held to this", () => {
  expect(BOTH_WAYS.length).toBeGreaterThan(1);
});

describe.each(BOTH_WAYS)("%s, written and read again", (...both) => {
  test("keeps ids, wording, quotes, parallel edges, sources, speakers and places of any case", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records }) => {
        const found = again(both, records);
        const before = essence(records);
        if (found.ok) {
          expect(found.report.withoutSource).toEqual([]);
          expect(worded(found.records, records)).toEqual(before);
          expect(ends(found.records)).toEqual(ends(records));
          expect(quotesAndPlaces(found.records)).toEqual(quotesAndPlaces(records));
        } else expect(before).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(BOTH_WAYS)("%s, written and read again", (...both) => {
  test.each(["harbour-light", "pakistan-isis-k-allegations"])("keeps them of the case %s", async (name) => {
    const parsed = await readCaseFolder(new URL(`../../../graph-data/${name}`, import.meta.url).pathname);
    if (!parsed.ok) expect.fail(`${name} checks`);
    const found = again(both, parsed.records);
    expect(found.ok && essence(found.records)).toEqual(essence(leavingRecords(parsed.records)));
  });
});

/** The chain of each edge. A claim without a quote stands on its record, so that the work it was first said in has no place. */
const chains = ({ sources, claims }: CaseRecords) =>
  claims
    .filter(({ object }) => object !== undefined)
    .map(({ source, anchor: { exact = "" }, attribution: [origin, ...later] }) => [
      exact.trim() === "" || derived(sources, source) ? { ...origin, in: undefined } : origin,
      ...later,
    ]);

describe.each(BOTH_WAYS.filter(([id]) => ["ftm", "stix"].includes(id)))("%s, written and read again", (...both) => {
  test("keeps who passed a claim on, in which work, how and with what stance", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records }) => {
        const found = again(both, records);
        if (found.ok) expect(chains(found.records)).toEqual(chains(records));
      }),
      { numRuns: 40 },
    );
  });
});
