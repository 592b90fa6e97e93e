import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { toldCase } from "../../provenance/told-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

async function circularCase(): Promise<string> {
  const chain = (...steps: string[]) => steps.map((by, i) => ({ by, mode: i === 0 ? "says" : "reports" }));
  const folder = join(cases.folder(), "circular");
  const claims = [
    { attribution: chain("cyd", "dan"), source: "w" },
    { attribution: chain("dan", "cyd"), source: "v" },
    { attribution: [{ by: "ann", mode: "says", time: { raw: "in May", edtf: "2020-05" } }], source: "u" },
  ];
  const sources = [
    { id: "u", title: "Early bird", published: "2020-04", derivesFrom: [{ source: "w", how: "excerpt" }] },
  ];
  await writeCaseFolder(folder, toldCase(claims, { sources }));
  return folder;
}

test("findings lead with what to look at, and list the claims that show it", async () => {
  const { out } = await runCommand("circular", await circularCase());
  expect(out).toBe(
    `They cite each other in a circle about one and the same: cyd, dan
  Somebody alleges 0. [t0, in w]
  Somebody alleges 1. [t1, in v]

“Early bird” (published 2020-04) passes on what ann said (2020-05), which is later: look at the dates
  Somebody alleges 2. [t2, in u]

“Early bird” comes out of “w”, but names none of those who tell it there
  Somebody alleges 2. [t2, in u]
  Somebody alleges 0. [t0, in w]
`,
  );
});

test("--json prints one line a finding, with the claims' ids", async () => {
  const { out } = await runCommand("circular", await circularCase(), "--json");
  expect(jsonLines(out)).toEqual([
    {
      kind: "cycle",
      among: [
        { kind: "entity", id: "cyd" },
        { kind: "entity", id: "dan" },
      ],
      inOneProposition: true,
      claims: ["t0", "t1"],
      asked: {},
    },
    {
      kind: "backwards",
      passedOn: { kind: "step", step: 0, date: "2020-05" },
      by: { kind: "source", id: "u", date: "2020-04" },
      claims: ["t2"],
      asked: {},
    },
    { kind: "republished", source: "u", original: "w", claims: ["t2", "t0"], asked: {} },
  ]);
});

test("where nothing is found, nothing is vouched for", async () => {
  const { out } = await runCommand("circular", cases.sound());
  expect(out).toBe("Nothing on record goes round. That does not show that tellings are independent.\n");
});
