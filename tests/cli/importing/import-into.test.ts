import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { expect, test } from "vitest";
import { importInto, withRealTexts } from "../../../src/cli/importing/import-into.ts";
import { importReport } from "../../../src/formats/readers/tellings/import-report.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { caseWithDrafts } from "../drafts-on-disk.ts";
import { runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const { records, texts } = sampleCase();
const claims = records.claims.map((claim) => ({ ...claim, statement: "Another sentence." }));
const imported = (realTexts = new Map<string, string>()) => ({
  file: "rows.csv",
  records: { ...records, claims },
  texts: new Map([...texts].map(([id, text]) => [asSourceId(id), text])),
  realTexts,
  report: importReport("csv", "rows.csv", records, []),
});
const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };

test("drafts touch nothing of the case: it exports, counts and checks as it did, to the letter", {
  tags: ["slow"],
}, async () => {
  const folder = await caseWithDrafts(cases.folder(), []);
  const asked = async () => {
    const words = [
      ["check"],
      ["claims", "--json"],
      ["entities", "--json"],
      ["questions"],
      ["lines"],
      ["find", "Another"],
    ] as const;
    const answers = [];
    for (const [command = "check", ...rest] of words) answers.push(await runCommand(command, folder, ...rest));
    for (const to of ["csv", "jsonld", "graphml", "stix"]) {
      const place = join(folder, "..", `out-${to}-${answers.length}`);
      answers.push(await runCommand("export", folder, "--to", to, "-o", place, "--force"));
    }
    return answers.map(({ code, out }) => [code, out.replaceAll(/out-\w+-\d+/g, "")]);
  };
  const before = await asked();
  await importInto(folder, imported(), {}, terminal);
  expect((await readdir(join(folder, "drafts"))).sort()).toContain("rows.jsonl");
  expect(await asked()).toEqual(before);
});

test("a new case has the passages of a real text where they stand in it, and keeps the rest waiting", () => {
  const gazette = `A line before.\n${texts.get("gazette")}`;
  const made = withRealTexts(
    imported(
      new Map([
        ["gazette", gazette],
        ["blog", "Nothing of it."],
      ]),
    ),
  );
  expect(made.texts.get(asSourceId("gazette"))).toBe(gazette);
  for (const { source, anchor } of made.records.claims)
    expect(made.texts.get(source)?.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  expect(made.waiting).toHaveLength(claims.filter(({ source }) => source === "blog").length);
});
