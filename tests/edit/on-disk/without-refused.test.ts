import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { layDrafts } from "../../../src/edit/on-disk/draft-folder.ts";
import { openQueue } from "../../../src/edit/on-disk/draft-queue.ts";
import { withoutRefused } from "../../../src/edit/on-disk/without-refused.ts";
import { sampleCase } from "../../sample-case.ts";
import { BY, draft } from "../drafts/beside-sample.ts";

test("the words of what was refused go, and of nothing else, however often it is asked for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeCaseFolder(folder, sampleCase().records);
  await layDrafts(folder, "rows", [draft(), draft({}, {}, "d2")]);
  const rows = join(folder, "drafts/rows.jsonl");
  const words = await readFile(rows, "utf8");
  const open = await openQueue(folder, BY);
  if (open.ok) await open.queue.refuse("d1", "not so");
  // As if whoever refused it had been ended before its words were gone.
  await writeFile(rows, words);

  for (const _ of ["first", "again"]) {
    expect(await withoutRefused(folder)).toEqual([]);
    const left = await readFile(rows, "utf8");
    expect([left.includes('"d1"'), left.includes('"d2"')]).toEqual([false, true]);
  }
});
