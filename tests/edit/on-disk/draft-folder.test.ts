/** @module-tag slow */
import { spawnSync } from "node:child_process";
import { appendFile, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import type { FiledDraft } from "../../../src/edit/drafts/draft-box.ts";
import { canonicalLine } from "../../../src/edit/drafts/draft-lines.ts";
import { draftsMark, dropDrafts, holdDrafts, layDrafts, readDrafts } from "../../../src/edit/on-disk/draft-folder.ts";
import type { Draft } from "../../../src/model/draft.ts";
import { asClaimId, asRecordId } from "../../../src/model/id.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { sampleCase } from "../../sample-case.ts";
import { BY, draft, entity } from "../drafts/beside-sample.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await writeCaseFolder(folder, sampleCase().records);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (filed: FiledDraft, instead: Draft | undefined) =>
  holdDrafts(folder, async (held) => {
    const write = await held.ready(filed, instead);
    await write?.();
    return write !== undefined;
  });
const note = (id: string) =>
  holdDrafts(folder, ({ note }) => note({ draft: asRecordId(id), of: sha256Of(""), accepted: asClaimId("c"), ...BY }));

const many = (count: number) => Array.from({ length: count }, (_, i) => draft({}, {}, `d${i}`));

test("no reader of cases sees what lies among the drafts, and Git does not either", async () => {
  const before = await readCaseFiles(folder);
  await layDrafts(folder, "rows", [draft(), { entity: entity({ id: "vosk", name: "Ilka Vosk" }) }], { any: 1 });
  expect(await readCaseFiles(folder)).toEqual(before);
  expect(await readFile(join(folder, "drafts/.gitignore"), "utf8")).toBe("*\n");
});

test("what was laid there is read again, a thousand a file, and dropped whole; a batch is nobody else's", async () => {
  const first = await layDrafts(folder, "rows", many(2_500), {});
  expect(first).toEqual({ batch: "rows", files: ["drafts/rows.jsonl", "drafts/rows.2.jsonl", "drafts/rows.3.jsonl"] });
  const second = await layDrafts(folder, "rows", [draft({}, {}, "other")]);
  expect(second.batch).toBe("rows-2");
  expect((await readDrafts(folder)).box.drafts.size).toBe(2_501);
  expect(await dropDrafts(folder, "rows")).toHaveLength(4);
  expect([...(await readDrafts(folder)).box.drafts.keys()]).toEqual(["other"]);
  expect(await dropDrafts(folder, "decisions")).toEqual([]);
});

test("one is replaced in its place, or goes, words and all", async () => {
  await layDrafts(folder, "rows", many(3));
  const filed = { file: "drafts/rows.jsonl", draft: draft({}, {}, "d1") };
  const other = draft({ object: "port-almas" }, {}, "d1");
  expect(await put(filed, other)).toBe(true);
  const { box } = await readDrafts(folder);
  expect([...box.drafts.keys()]).toEqual(["d0", "d1", "d2"]);
  expect(box.drafts.get("d1")?.draft.claim.object).toBe("port-almas");
  expect(await put({ ...filed, draft: other }, undefined)).toBe(true);
  expect(await readFile(join(folder, "drafts/rows.jsonl"), "utf8")).not.toContain("port-almas");
  await expect(put({ ...filed, file: "claims.yaml" }, undefined)).rejects.toThrow();
});

test("what is not there any more is not written back, and another of its id stays as it is", async () => {
  const filed = { file: "drafts/rows.jsonl", draft: draft({ object: "port-almas" }, {}, "d1") };
  await layDrafts(folder, "rows", [filed.draft, ...many(2)]);
  expect(await put(filed, undefined)).toBe(true);
  expect(await put(filed, draft({}, {}, "d1"))).toBe(false);
  const words = await readFile(join(folder, "drafts/rows.jsonl"), "utf8");
  expect(words).toBe(many(2).map(canonicalLine).join(""));
});

test("decisions stand one a line, in order; half a line that a process left when it died goes with the next", async () => {
  for (const id of ["a", "b"]) await note(id);
  await appendFile(join(folder, "drafts/decisions.jsonl"), '{"draft":"torn","of":');
  await note("c");
  const { box, issues } = await readDrafts(folder);
  expect(box.decisions.map((one) => "draft" in one && one.draft)).toEqual(["a", "b", "c"]);
  expect(issues.map(({ code }) => code)).toEqual([]);
});

test("a batch goes with what was half written of it by a process that has gone", async () => {
  await layDrafts(folder, "rows", many(1));
  const long = "x".repeat(70);
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const left = [`.rows.jsonl.${pid}-1.part`, `.${long.slice(0, 60)}.${pid}-2.part`];
  const others = [`.rows-2.jsonl.${pid}-1.part`, `.rows.jsonl.${process.pid}-9.part`];
  for (const name of [...left, ...others]) await writeFile(join(folder, "drafts", name), "{}");
  expect(await dropDrafts(folder, "rows")).toHaveLength(2);
  await dropDrafts(folder, long);
  expect((await readdir(join(folder, "drafts"))).sort()).toEqual([...others, ".gitignore"].sort());
});

test("what has the name of no file of drafts is said not to be one, and nothing of it is listed", async () => {
  await layDrafts(folder, "rows", many(1));
  await writeFile(join(folder, "drafts/a b.jsonl"), canonicalLine(draft({}, {}, "other")));
  const { box, issues } = await readDrafts(folder);
  expect([...box.drafts.keys()]).toEqual(["d0"]);
  expect(issues.map(({ code }) => code)).toEqual(["wrong-name"]);
});

test("whatever else lies there has another mark", async () => {
  const marks = [await draftsMark(folder)];
  await layDrafts(folder, "rows", many(1));
  marks.push(await draftsMark(folder));
  await note("a");
  marks.push(await draftsMark(folder));
  expect(new Set(marks).size).toBe(3);
  expect(await draftsMark(folder)).toBe(marks[2]);
});

test("a link leads nowhere: neither a folder of drafts that is one, nor a file in it", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "sayswho-"));
  await symlink(elsewhere, join(folder, "drafts"));
  await writeFile(join(elsewhere, "x.jsonl"), `${JSON.stringify(draft())}\n`);
  expect((await readDrafts(folder)).box.drafts.size).toBe(0);
  await expect(layDrafts(folder, "rows", [draft()])).rejects.toThrow();
  expect(await readdir(elsewhere)).toEqual(["x.jsonl"]);
  await rm(join(folder, "drafts"));

  await layDrafts(folder, "rows", [draft()]);
  await symlink(join(elsewhere, "x.jsonl"), join(folder, "drafts/linked.jsonl"));
  const { issues } = await readDrafts(folder);
  expect(issues.map(({ code }) => code)).toEqual(["link-out"]);
  expect((await lstat(join(folder, "drafts/linked.jsonl"))).isSymbolicLink()).toBe(true);
  await rm(elsewhere, { recursive: true });
});

test("where nobody has proposed anything nothing is there, and nothing is made", async () => {
  expect((await readDrafts(folder)).box.drafts.size).toBe(0);
  expect(await dropDrafts(folder, "rows")).toEqual([]);
  expect(await readdir(folder)).not.toContain("drafts");
});

test("no batch takes the name of what is decided", async () => {
  const { batch, files } = await layDrafts(folder, "decisions", [draft()]);
  expect({ batch, files }).toEqual({ batch: "decisions-2", files: ["drafts/decisions-2.jsonl"] });
  expect((await readDrafts(folder)).issues).toEqual([]);
});

test("a case's folder that is gone is not begun anew, and no path of the machine is told", async () => {
  const gone = join(folder, "gone");
  const error: unknown = await layDrafts(gone, "rows", [draft()]).catch((each: unknown) => each);
  expect(error).toMatchObject({ code: "file-unwritable", message: expect.not.stringContaining(folder) });
  await expect(lstat(gone)).rejects.toThrow(/ENOENT/);
});

test("batches of one name are read in the order in which they were laid", async () => {
  for (let i = 0; i < 11; i++) await layDrafts(folder, "rows", [draft({}, {}, `d${i}`)]);
  const { box } = await readDrafts(folder);
  expect([...box.drafts.keys()]).toEqual(Array.from({ length: 11 }, (_, i) => `d${i}`));
});
