import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import {
  dropDrafts,
  layDrafts,
  noteDecision,
  readDrafts,
  replaceDraft,
} from "../../../src/edit/on-disk/draft-folder.ts";
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
  await replaceDraft(folder, "drafts/rows.jsonl", "d1", draft({ object: "port-almas" }, {}, "d1"));
  const { box } = await readDrafts(folder);
  expect([...box.drafts.keys()]).toEqual(["d0", "d1", "d2"]);
  expect(box.drafts.get("d1")?.draft.claim.object).toBe("port-almas");
  await replaceDraft(folder, "drafts/rows.jsonl", "d1", undefined);
  expect(await readFile(join(folder, "drafts/rows.jsonl"), "utf8")).not.toContain("port-almas");
  await expect(replaceDraft(folder, "claims.yaml", "payment", undefined)).rejects.toThrow();
});

test("decisions stand one a line, in order", async () => {
  const of = sha256Of("");
  for (const id of ["a", "b"])
    await noteDecision(folder, { draft: asRecordId(id), of, accepted: asClaimId("c"), ...BY });
  expect((await readDrafts(folder)).box.decisions.map((one) => "draft" in one && one.draft)).toEqual(["a", "b"]);
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
  expect(await readdir(folder)).not.toContain("drafts");
});
