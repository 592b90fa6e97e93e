import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { fixture } from "../fixture.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeAll(files: Iterable<readonly [string, string | Uint8Array]>) {
  for (const [name, contents] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
}

test("a folder is read with its texts", async () => {
  const { folder: sound } = fixture("sound");
  await writeAll([...sound.files, ...sound.texts]);
  const parsed = await readCaseFolder(folder);
  expect(parsed.ok && [...parsed.texts.keys()]).toEqual(["gazette"]);
});

test("claims, readings and marks are read from their folders; drafts are nobody's claim yet", async () => {
  const { folder: sound } = fixture("sound");
  const { "claims.yaml": claims = "", ...files } = Object.fromEntries(sound.files);
  const [first = "", second = ""] = claims.split(/(?=^- id: payment-denied)/m);
  await writeAll([
    ...Object.entries(files),
    ...sound.texts,
    ["claims/b.yaml", first],
    ["claims/a.yaml", second],
    ["claims/.b.yaml.1.part", "half a file"],
    ["readings/gazette.yaml", "source: gazette\nstatus: read\n"],
    ["texts/gazette.marks.jsonl", '{"kind":"page","at":0,"label":"1"}\n'],
    ["drafts/gazette.yaml", "- nothing that checks"],
  ]);
  const parsed = await readCaseFolder(folder);
  expect(parsed.issues).toEqual([]);
  expect(parsed).toMatchObject({
    records: {
      claims: [{ id: "payment-denied" }, { id: "payment" }],
      readings: [{ source: "gazette", status: "read" }],
      marks: [{ source: "gazette", kind: "page", label: "1" }],
    },
    claimFiles: [
      { file: "claims/a.yaml", records: 1 },
      { file: "claims/b.yaml", records: 1 },
    ],
  });
});

test("a folder without its texts is as sound: passages hold by position and hash", async () => {
  await writeAll(fixture("sound").folder.files);
  const parsed = await readCaseFolder(folder);
  expect(parsed.ok && parsed.texts.size).toBe(0);
});

test("a folder that is not there is an issue, not a crash", async () => {
  const parsed = await readCaseFolder(join(folder, "nowhere"));
  expect(parsed.issues).toMatchObject([{ code: "no-folder" }]);
});

test("a file that is no UTF-8 keeps the case from loading", async () => {
  await writeAll([...fixture("sound").folder.files, ["texts/gazette.txt", new Uint8Array([0xff, 0xfe, 0x41])]]);
  const parsed = await readCaseFolder(folder);
  expect(parsed.ok).toBe(false);
  expect(parsed.issues).toMatchObject([{ code: "not-utf8", where: { file: "texts/gazette.txt" } }]);
});

test("a byte order mark belongs to the text, since positions count in the file exactly as it is", async () => {
  const { folder: sound } = fixture("sound");
  const marked = `\uFEFF${sound.texts.get("texts/gazette.txt")}`;
  await writeAll([...sound.files, ["texts/gazette.txt", marked]]);
  const parsed = await readCaseFolder(folder);
  expect(parsed.issues.map(({ code }) => code)).toContain("text-differs");
});

test("files of records are read the same with the byte order mark that editors on Windows put before them", async () => {
  const { files, texts } = fixture("sound").folder;
  await writeAll([...files, ...texts]);
  const plain = await readCaseFolder(folder);
  await writeAll([...files].map(([name, text]) => [name, `\uFEFF${text.replace(/^(?:#.*\n)+/, "")}`] as const));
  const marked = await readCaseFolder(folder);
  if (!plain.ok || !marked.ok) expect.fail(JSON.stringify(marked.issues));
  expect(marked.records).toEqual(plain.records);
});
