import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the files are there as they are, each under its path, a byte order mark too", async () => {
  for (const inner of ["claims", "readings", "texts", "drafts"]) await mkdir(join(folder, inner));
  await writeFile(join(folder, "case.yaml"), "\uFEFFid: x\r\n");
  await writeFile(join(folder, "claims/wire.jsonl"), "{}");
  await writeFile(join(folder, "claims/.wire.jsonl.1.part"), "half");
  await writeFile(join(folder, "readings/wire.yaml"), "source: wire");
  await writeFile(join(folder, "texts/wire.txt"), "words");
  await writeFile(join(folder, "drafts/x.yaml"), "nobody's");
  const { folder: read, issues } = await readCaseFiles(folder);
  expect(issues).toEqual([]);
  expect(read?.files).toEqual(
    new Map([
      ["case.yaml", "\uFEFFid: x\r\n"],
      ["claims/wire.jsonl", "{}"],
      ["readings/wire.yaml", "source: wire"],
    ]),
  );
  expect(read?.texts).toEqual(new Map([["texts/wire.txt", "words"]]));
});

test("what cannot be read is an issue beside all that can", async () => {
  await writeFile(join(folder, "case.yaml"), new Uint8Array([0xff, 0xfe]));
  await writeFile(join(folder, "claims.yaml"), "[]");
  const { folder: read, issues } = await readCaseFiles(folder);
  expect(issues.map(({ code, where }) => `${code} ${where.file}`)).toEqual(["not-utf8 case.yaml"]);
  expect([...(read?.files.keys() ?? [])]).toEqual(["claims.yaml"]);
  expect((await readCaseFiles(join(folder, "nowhere"))).issues).toMatchObject([{ code: "no-folder" }]);
});

test("what a writer left half written is said where it cannot be finished", async () => {
  await writeFile(join(folder, "case.yaml"), "id: x");
  await mkdir(join(folder, ".sayswho"));
  await mkdir(join(folder, "claims/a.yaml"), { recursive: true });
  await writeFile(join(folder, ".sayswho/999999999-1.part"), "new");
  await writeFile(
    join(folder, ".sayswho/journal.json"),
    JSON.stringify({ id: "x", writer: 999_999_999, files: [{ path: "claims/a.yaml", part: "999999999-1.part" }] }),
  );
  const { issues } = await readCaseFiles(folder);
  expect(issues).toMatchObject([{ code: "half-written", message: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) }]);
  await rm(join(folder, "claims/a.yaml"), { recursive: true });
  expect((await readCaseFiles(folder)).issues).toEqual([]);
  expect(await readdir(join(folder, "claims"))).toEqual(["a.yaml"]);
  await chmod(folder, 0o700);
});

test("a folder that is no case and holds some is told with their names, and a mistyped name with the likely one", async () => {
  for (const name of ["harbour", "other"]) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "case.yaml"), "id: x");
  }
  const { folder: read, issues } = await readCaseFiles(folder);
  expect(read).toBeUndefined();
  expect(issues).toMatchObject([
    { code: "no-case", mend: `name one: ${join(folder, "harbour")}, ${join(folder, "other")}` },
  ]);
  expect((await readCaseFiles(join(folder, "harbuor"))).issues).toMatchObject([
    { code: "no-folder", mend: `did you mean ${join(folder, "harbour")}?` },
  ]);
  await writeFile(join(folder, "claims.yaml"), "[]");
  expect((await readCaseFiles(folder)).issues).toEqual([]);
});
