/** @module-tag slow */

import { env } from "node:process";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { READERS } from "../../src/formats/readers/readers.ts";
import { importFile } from "../../src/formats/readers/tellings/import-file.ts";
import { wholeText } from "../../src/formats/readers/text-in-pieces.ts";
import { CaseHeaderSchema } from "../../src/model/case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { CODE_POINT } from "../code-point.ts";
import { readFixture } from "../formats/fixtures/read-fixture.ts";
import { written } from "../formats/read-export.ts";
import { processorTime } from "../processor-time.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";

/** SAYSWHO_SEED=… replays a run. */
const seed = Number(env.SAYSWHO_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = sized(150, { quick: 60, long: 50_000 });
/** A mutant is no longer than what it was made of and a few pieces; more than this is no reading but a hang. */
const MOST_MS = 5_000;

const header = CaseHeaderSchema.parse({ id: "mutant", title: "Mutant" });
let tried = 0;
let made = 0;
let slowest: readonly [ms: number, name: string] = [0, ""];
let through = "some";
afterAll(() => {
  const [ms, name] = slowest;
  console.info(
    `mutants of reader inputs, seed ${seed}: ${tried} tried, ${through} through, ${made} became a case; slowest: ${ms.toFixed()} ms (${name})`,
  );
});

/** Sound files of strangers, each with its mapping; and all that we write and read. */
const FILES: readonly (readonly [from: string, file: string, mapping?: string])[] = [
  ["csv", "links.csv", "links.yaml"],
  ["graphml", "links.graphml", "links.graphml.yaml"],
  ["gexf", "links.gexf", "links.gexf.yaml"],
  ["cytoscape", "links.cyjs", "links.cyjs.yaml"],
  ["graphology", "links.graphology.json", "links.graphology.yaml"],
  ["ftm", "entities.ftm.jsonl"],
  ["statements", "statements.csv"],
  ["stix", "bundle.stix.json"],
  ["annotations", "annotations.json"],
  ["trig", "case.trig"],
  ["bods", "ownership.bods.json"],
];
const table = buildTable(sampleCase().records);
const sound = [
  ...FILES.map(([from, file, mapping]) => ({
    from,
    input: { ...readFixture(file), mapping: mapping === undefined ? undefined : readFixture(mapping) },
  })),
  ...FORMATS.flatMap((format) => {
    if (!READERS.some(({ id }) => id === format.id)) return [];
    const parts = written(format, table);
    const nodes = parts.get(".nodes.csv");
    const entities = nodes === undefined ? undefined : [{ file: "nodes.csv", text: nodes }];
    return [{ from: format.id, input: { file: `own.${format.extension}`, text: parts.get("") ?? "", entities } }];
  }),
];

const piece = fc.oneof(
  fc.constantFrom("{", "}", "[", "]", ":", ",", '"', "'", "<", ">", "</", "/>", "&lt;", "&#0;", "<!--", "]]>", ";"),
  fc.constantFrom(
    "\n",
    "\r",
    "\t",
    " ",
    "\u0000",
    "\ufeff",
    "\u2028",
    "\ud800",
    "\\",
    "\\u0000",
    "@prefix ",
    "<<",
    ">>",
  ),
  fc.constantFrom("null", "true", "-1", "1e999", "__proto__", "constructor", "toString", "id", "properties", "work"),
  fc.constantFrom("[[[[[[[[[[", "{{{{{{{{{{", "<a><a><a><a>", "((((((((((", "2021-99-99", "http://", "urn:", "=1+1"),
  fc.string({ unit: CODE_POINT, maxLength: 8 }),
);
const change = fc.record({
  where: fc.constantFrom("text", "text", "text", "mapping", "entities"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 60 })),
  piece,
  copied: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

function mutate(
  text: string,
  { at, removed, piece, copied }: { at: number; removed: number; piece: string; copied: number | null },
): string {
  const from = Math.floor(at * text.length);
  const copy = copied === null ? "" : text.slice(Math.floor(copied * text.length)).slice(0, 200);
  return text.slice(0, from) + piece + copy + text.slice(from + removed);
}

test("a mutant of a file is refused with places, or becomes a case that checks as it would from a disk, each edge with its source and its mark", () => {
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.array(change, { minLength: 1, maxLength: 4 }), (which, changes) => {
      const { from, input: whole } = sound[which] ?? expect.fail("there is such a file");
      const reader = READERS.find(({ id }) => id === from) ?? expect.fail(`there is a reader ${from}`);
      let input: Parameters<typeof importFile>[1] = whole;
      for (const one of changes) {
        const { mapping, entities: [nodes] = [] } = input;
        if (one.where === "mapping" && mapping !== undefined)
          input = { ...input, mapping: { ...mapping, text: mutate(mapping.text, one) } };
        else if (one.where === "entities" && nodes !== undefined)
          input = { ...input, entities: [{ ...nodes, text: mutate(nodes.text, one) }] };
        else input = { ...input, text: mutate(wholeText(input.text), one) };
      }
      tried += 1;
      const spent = processorTime();
      const found = importFile(reader, input, header);
      const ms = spent();
      if (ms > slowest[0]) slowest = [ms, from];
      expect(ms).toBeLessThan(MOST_MS);

      const { report } = found;
      for (const { where, message, mend } of [...report.withoutSource, ...report.leftOut, ...report.keptAsItStands]) {
        expect(where.line).toBeGreaterThan(0);
        expect(where.column).toBeGreaterThan(0);
        expect(message.length * mend.length).toBeGreaterThan(0);
      }
      if (!found.ok) {
        expect(found.issues.length).toBeGreaterThan(0);
        return;
      }
      made += 1;
      const known = new Set(found.records.sources.map(({ id }) => id));
      for (const { source, allegation } of found.records.claims)
        expect([allegation, known.has(source)]).toEqual([true, true]);
      const written = [...formatCase(found.records, "jsonl")];
      const files = new Map(written.filter(([name]) => !name.startsWith("texts/")));
      const kept = [...found.texts].map(([id, text]) => [`texts/${id}.txt`, text] as const);
      const texts = new Map([...written.filter(([name]) => name.startsWith("texts/")), ...kept]);
      const parsed = parseCase({ files, texts });
      expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { seed, numRuns },
  );
  through = "0";
}, 3_600_000);
