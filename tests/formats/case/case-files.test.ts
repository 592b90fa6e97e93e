import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { caseFiles } from "../../../src/formats/case/case-files.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase, type CaseWithTexts } from "../../arbitrary-case.ts";
import { madeCase } from "../../bench/made-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

/** The files of a case, as its reader looks for them. */
const filesOf = (parts: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...parts].filter(([path]) => !path.startsWith("/schema/")).map(([path, text]) => [path.slice(1), text]));

const textFiles = (texts: CaseWithTexts["texts"]) => new Map([...texts].map(([id, text]) => [`texts/${id}.txt`, text]));

test("what is written and read is the same case", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records, texts }) => {
      const parsed = parseCase({ files: filesOf(written(caseFiles, buildTable(records))), texts: textFiles(texts) });
      expect(parsed.ok && parsed.records).toEqual(records);
    }),
  );
});

test("a case that machines made is written as JSON Lines, and read back the same", () => {
  const parsed = parseCase({ files: madeCase(10_001).files, texts: new Map() });
  if (!parsed.ok) expect.fail(parsed.issues[0]?.message);
  const files = filesOf(written(caseFiles, buildTable(parsed.records)));
  expect([...files.keys()]).toContain("claims.jsonl");
  const again = parseCase({ files, texts: new Map() });
  expect(again.ok && again.records).toEqual(parsed.records);
});

test("nothing of a record is lost; the texts are not copied, and the report says so", () => {
  expect(lossesOf(caseFiles, buildTable(sampleCase().records))).toEqual([
    { field: "texts of sources (copy the folder texts)", count: 3, example: "gazette" },
    { field: "may not leave: entity.maybeSame (who an unnamed person is)", count: 1, example: "withheld" },
  ]);
});
