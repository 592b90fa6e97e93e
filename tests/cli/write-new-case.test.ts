import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { refuseFullFolder, writeNewCase } from "../../src/cli/write-new-case.ts";
import { asSourceId } from "../../src/model/id.ts";
import { sampleCase } from "../sample-case.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(["yaml", "jsonl"] as const)(
  "a case is written with its texts, and nothing else is left (%s)",
  async (form) => {
    const { records: sample, texts } = sampleCase();
    const [first, ...others] = sample.sources;
    if (first?.text === undefined) throw new Error("there is a source with a text");
    const elsewhere = { ...first, text: { ...first.text, path: "texts/elsewhere.txt" } };
    const records = { ...sample, sources: [elsewhere, ...others] };
    const path = join(folder, form);
    await mkdir(path);
    await refuseFullFolder(path);
    await writeNewCase(path, records, new Map([...texts].map(([id, text]) => [asSourceId(id), text])), form);
    const parsed = await readCaseFolder(path);
    expect(parsed.ok && [parsed.records, parsed.texts.size]).toEqual([records, texts.size]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  },
);

test("a folder with anything in it, and a file, are refused", async () => {
  await mkdir(join(folder, "full"));
  await writeFile(join(folder, "full", "a"), "");
  for (const path of ["full", "full/a"]) await expect(refuseFullFolder(join(folder, path))).rejects.toThrow();
  await expect(refuseFullFolder(join(folder, "new"))).resolves.toBeUndefined();
});
