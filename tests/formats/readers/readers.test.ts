import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema } from "../../../src/model/case.ts";
import { CODE_POINT } from "../../code-point.ts";
import { often } from "../../sized.ts";
import { readFixture } from "../fixtures/read-fixture.ts";

const header = CaseHeaderSchema.parse({ id: "fuzz", title: "Fuzz" });
/** One sound file of each format, to be broken in every way. */
const SOUND: Readonly<Record<string, readonly [file: string, mapping?: string]>> = {
  csv: ["links.csv", "links.yaml"],
  graphml: ["links.graphml", "links.graphml.yaml"],
  gexf: ["links.gexf", "links.gexf.yaml"],
  cytoscape: ["links.cyjs", "links.cyjs.yaml"],
  graphology: ["links.graphology.json", "links.graphology.yaml"],
  ftm: ["entities.ftm.jsonl"],
  statements: ["statements.csv"],
  stix: ["bundle.stix.json"],
  annotations: ["annotations.json"],
  trig: ["case.trig"],
  bods: ["ownership.bods.json"],
};

test("no two readers share a name", () => {
  expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
});

describe.each(READERS.map((reader) => [reader.id, reader] as const))("%s", (id, reader) => {
  const [file = "", mapped] = SOUND[id] ?? expect.fail(`no sound file for ${id}`);
  const mapping = mapped === undefined ? undefined : readFixture(mapped);
  const { text } = readFixture(file);

  /** Either a case with all that was noted, or issues that say why not; each with a place. */
  function holds(broken: string): void {
    const found = importFile(reader, { file, text: broken, mapping }, header);
    const { withoutSource = [], leftOut = [], keptAsItStands = [] } = found.ok ? found.report : {};
    const issues = found.ok ? [...withoutSource, ...leftOut, ...keptAsItStands] : found.issues;
    if (!found.ok) expect(issues.length).toBeGreaterThan(0);
    for (const { message, mend, where } of issues) {
      expect(message.length * mend.length).toBeGreaterThan(0);
      expect(where.line).toBeGreaterThan(0);
      expect(where.column).toBeGreaterThan(0);
    }
  }

  test("gives issues for any text at all, and never throws", { tags: ["slow"] }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: CODE_POINT, maxLength: 200 }), fc.json()), (broken) => holds(broken)),
      { numRuns: often(150) },
    );
  });

  test("gives issues for a file that ends anywhere, or with a piece of it changed", { tags: ["slow"] }, () => {
    const place = fc.nat({ max: text.length });
    fc.assert(
      fc.property(
        place,
        place,
        fc.string({ unit: CODE_POINT, maxLength: 3 }),
        fc.boolean(),
        (from, length, piece, cut) =>
          holds(cut ? text.slice(0, from) : text.slice(0, from) + piece + text.slice(from + (length % 12))),
      ),
      { numRuns: often(150) },
    );
  });

  test("keeps every edge without a source out, and says so", () => {
    const found = importFile(reader, { file, text, mapping }, header);
    expect(found.ok && found.report.withoutSource.length).toBe(1);
    expect(found.ok && found.records.claims.every(({ source }) => found.texts.has(source))).toBe(true);
  });
});
