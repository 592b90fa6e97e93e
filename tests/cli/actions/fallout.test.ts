import { join } from "node:path";
import { expect, test } from "vitest";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { toldCase } from "../../provenance/told-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

async function shakenCase(): Promise<string> {
  const folder = join(cases.folder(), "shaken");
  const retracted = { id: "v", status: "retracted", statusChange: { when: "2024", why: "made up" } };
  const echo = { id: "w", derivesFrom: [{ source: "v", how: "rewrite" }] };
  await writeCaseFolder(folder, toldCase([{ source: "v" }, { source: "w" }], { sources: [retracted, echo] }));
  return folder;
}

test("an echo of a retracted work is said with its lines without it", async () => {
  const folder = await shakenCase();
  const { out } = await runCommand("fallout", folder);
  expect(out).toBe(`“v” was retracted 2024; on it stands:
  Somebody alleges 1. [t1]
    1 line as recorded, nothing without it
`);
  expect(jsonLines((await runCommand("fallout", folder, "--json")).out)).toEqual([
    { kind: "retracted", source: "v", standing: [{ claims: ["t1"], before: { lower: 1, upper: 1 } }], asked: {} },
  ]);
});

test("the answer says under which trust and date it was asked", async () => {
  const folder = await shakenCase();
  const { out } = await runCommand("fallout", folder, "--trust", "ann", "--as-known-on", "2025");
  expect(out).toMatch(
    /^As known on 2025, .*\n\nAsked with ann trusted to pass words on as they were said\.\n\n“v” was retracted/s,
  );
  const json = await runCommand("fallout", folder, "--json", "--trust", "ann", "--as-known-on", "2025");
  expect(jsonLines(json.out)).toMatchObject([
    { asked: { trust: ["ann"], asKnownOn: "2025", clock: "published", overlap: "possible" } },
  ]);
});

test("on a day before it was retracted nothing stands on a retracted work", async () => {
  const folder = await shakenCase();
  expect((await runCommand("fallout", folder, "--as-known-on", "2023")).out).toContain("Nothing that stands rests on");
});

test("asked about one work or one entity, what has nothing to do with it is left out", async () => {
  const folder = await shakenCase();
  expect((await runCommand("fallout", folder, "v")).out).toContain("retracted");
  expect((await runCommand("fallout", folder, "dan")).out).toMatch(/^Nothing that stands/);
  expect((await runCommand("fallout", folder, "nobody")).code).toBe(2);
});
