/** @module-tag slow */

import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteLeft } from "../../../src/case-file/on-disk/has-left.ts";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { addClaim } from "../../../src/edit/changes/add-claim.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import type { Edit } from "../../../src/edit/edit.ts";
import { takeBackLast } from "../../../src/edit/on-disk/kept-undo.ts";
import { openSitting } from "../../../src/edit/on-disk/sitting.ts";
import { partOf, type WorkingCase } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await writeCaseFolder(folder, sampleCase().records);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function saved(make: (working: WorkingCase) => Edit): Promise<void> {
  const opened = await openSitting(folder, { keepsUndo: true });
  if (!opened.ok) expect.fail("it does not check");
  const { sitting } = opened;
  expect((await sitting.save(make(sitting.now()))).ok).toBe(true);
}
const somebody = (name: string) => (working: WorkingCase) => addEntity(working, { kind: "person", name });

test("changes of several commands are taken back one by one, to the byte", async () => {
  const states = [await readCaseFiles(folder)];
  for (const name of ["Ilka Vosk", "Oda Brell", "Ruben Tasch"]) {
    await saved(somebody(name));
    states.push(await readCaseFiles(folder));
  }
  for (const name of ["Ruben Tasch", "Oda Brell", "Ilka Vosk"]) {
    expect(await takeBackLast(folder)).toEqual({ ok: true, what: `added ${name}`, files: ["entities.yaml"] });
    states.pop();
    expect(await readCaseFiles(folder)).toEqual(states.at(-1));
  }
  expect(await takeBackLast(folder)).toMatchObject({ ok: false });
});

test("what somebody wrote over since, or what something has come to rest on, stays", async () => {
  await saved(somebody("Ilka Vosk"));
  await saved((working) => {
    const { id, allegation, ...claim } = partOf(working, "claims", "payment") ?? expect.fail("no claim");
    return addClaim(working, { ...claim, object: "ilka-vosk" as never } as never);
  });
  const [last] = (await readdir(join(folder, ".sayswho"))).filter((name) => name.startsWith("undo-")).slice(-1);
  await rm(join(folder, ".sayswho", last ?? ""));
  expect(await takeBackLast(folder)).toMatchObject({ ok: false, message: expect.stringContaining("come to rest") });
});

test("what has left stays", async () => {
  await saved(somebody("Ilka Vosk"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await noteLeft(folder);
  expect(await takeBackLast(folder)).toMatchObject({ ok: false, message: expect.stringContaining("has left") });
});

test("others' changes elsewhere in the file are kept", async () => {
  await saved(somebody("Ilka Vosk"));
  await appendFile(join(folder, "entities.yaml"), "\n- id: own\n  kind: person\n  name: Theirs\n");
  expect(await takeBackLast(folder)).toMatchObject({ ok: true });
  expect((await readCaseFiles(folder)).folder?.files.get("entities.yaml")).toContain("Theirs");
});

test("a change is never there without the note of how it is taken back", async () => {
  const before = await readCaseFiles(folder);
  await mkdir(join(folder, ".sayswho/undo-1.json"), { recursive: true });
  await writeFile(join(folder, ".sayswho/undo-1.json/x"), "in the way");
  const opened = await openSitting(folder, { keepsUndo: true });
  if (!opened.ok) expect.fail("it does not check");
  const { sitting } = opened;
  // What stands in the way has the number before: the note goes beside it.
  expect(await sitting.save(somebody("Ilka Vosk")(sitting.now()))).toMatchObject({ ok: true });
  expect(await takeBackLast(folder)).toMatchObject({ ok: true, what: "added Ilka Vosk" });
  expect(await readCaseFiles(folder)).toEqual(before);
});

test("what is taken back in the same sitting leaves no note for a later command", async () => {
  const opened = await openSitting(folder, { keepsUndo: true });
  if (!opened.ok) expect.fail("it does not check");
  const { sitting } = opened;
  await sitting.save(somebody("Ilka Vosk")(sitting.now()));
  await sitting.save(somebody("Oda Brell")(sitting.now()));
  expect((await sitting.undo()).ok).toBe(true);
  expect(await takeBackLast(folder)).toMatchObject({ ok: true, what: "added Ilka Vosk" });
  expect(await takeBackLast(folder)).toMatchObject({ ok: false });
});

test("a sitting that nobody takes back later leaves no notes", async () => {
  const opened = await openSitting(folder);
  if (!opened.ok) expect.fail("it does not check");
  await opened.sitting.save(somebody("Ilka Vosk")(opened.sitting.now()));
  expect((await readdir(join(folder, ".sayswho"))).filter((name) => name.startsWith("undo-"))).toEqual([]);
});

test("twenty are kept, and a stranger's file among them is none", async () => {
  const opened = await openSitting(folder, { keepsUndo: true });
  if (!opened.ok) expect.fail("it does not check");
  const { sitting } = opened;
  for (let i = 0; i < 23; i++) await sitting.save(somebody(`Person ${i}`)(sitting.now()));
  const names = (await readdir(join(folder, ".sayswho"))).filter((name) => name.startsWith("undo-"));
  expect(names).toHaveLength(20);
  await writeFile(join(folder, ".sayswho/undo-99.json"), '{"patches":[{"path":"../x"}]}');
  expect(await takeBackLast(folder)).toMatchObject({ ok: false });
});
