import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { caseFiles } from "../../../src/formats/case/case-files.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase, type CaseWithTexts } from "../../arbitrary-case.ts";
import { madeCase } from "../../bench/made-case.ts";
import { folderOf } from "../../case-file/folder-of.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

/** The folder of a case, as its reader looks for it. */
const folderIn = (parts: ReadonlyMap<string, string>, texts: CaseWithTexts["texts"] = new Map()) =>
  folderOf(new Map([...parts].map(([path, text]) => [path.slice(1), text])), texts);

test("what is written and read is the same case", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records, texts }) => {
      const parsed = parseCase(folderIn(written(caseFiles, buildTable(records)), texts));
      expect(parsed.ok && parsed.records).toEqual(records);
    }),
  );
});

test("a case that machines made is written as JSON Lines, and read back the same", { tags: ["slow"] }, () => {
  const parsed = parseCase({ files: madeCase(10_001).files, texts: new Map() });
  if (!parsed.ok) expect.fail(parsed.issues[0]?.message);
  const folder = folderIn(written(caseFiles, buildTable(parsed.records)));
  expect([...folder.files.keys()]).toContain("claims.jsonl");
  const again = parseCase(folder);
  expect(again.ok && again.records).toEqual(parsed.records);
});

test("past 500,000 claims they lie in a folder, in parts", () => {
  const table = buildTable(sampleCase().records);
  const claimsOf = (size: number) => {
    for (const { suffix } of caseFiles.write({ ...table, size })) if (suffix.startsWith("/claims")) return suffix;
    return "";
  };
  expect([claimsOf(500_000), claimsOf(500_001)]).toEqual(["/claims.jsonl", "/claims/part-00001.jsonl"]);
});

test("nothing of a record is lost; the texts are not copied, and the report says so", () => {
  expect(lossesOf(caseFiles, buildTable(sampleCase().records))).toEqual([
    { field: "texts of sources (copy the folder texts)", count: 3, example: "gazette" },
    { field: "may not leave: entity.maybeSame (who an unnamed person is)", count: 1, example: "withheld" },
  ]);
});
