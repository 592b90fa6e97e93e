import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { sampleCase } from "../../sample-case.ts";

test.each(["yaml", "jsonl"] as const)("a case written as %s to a folder is read back as it was", async (form) => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  try {
    const { records } = sampleCase();
    await writeCaseFolder(folder, records, form);
    const parsed = await readCaseFolder(folder);
    expect(parsed.ok && parsed.records).toEqual(records);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
