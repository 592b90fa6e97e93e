/** @module-tag slow */

import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { writeTogether } from "../../../src/case-file/on-disk/write-together.ts";
import { type ChildProgram, childProgram } from "../../child-program.ts";
import { copySeed } from "../../seed-copy.ts";
import { sized } from "../../sized.ts";

let folder: string;
let child: ChildProgram;
beforeAll(async () => {
  child = await childProgram("case-file/on-disk/writer.child.ts");
});
afterAll(() => child.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const filesIn = async (path = folder) =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

/** The number that all files of a case have; undefined where there are none. */
async function numberIn(path: string): Promise<number | undefined> {
  const { folder: read, issues } = await readCaseFiles(path);
  expect(issues).toEqual([]);
  const texts = [...(read?.files ?? []), ...(read?.texts ?? [])];
  const numbers = new Set(texts.map(([, text]) => Number.parseInt(text, 10)));
  expect([...numbers].length, JSON.stringify(texts.map(([name, text]) => [name, text.slice(0, 9)]))).toBeLessThan(2);
  const [number] = numbers;
  if (number !== undefined) {
    expect(texts.map(([name]) => name).sort()).toEqual(
      ["entities.jsonl", "claims/a.jsonl", "texts/a.txt", ...(number % 2 === 0 ? ["claims.yaml"] : [])].sort(),
    );
    for (const [, text] of texts) expect(text.endsWith(`${number} `) || text.length >= 100).toBe(true);
  }
  return number;
}

test("killed at any moment, a set of files is there whole or not at all, and what was said to be written is", async () => {
  let first = 0;
  const moments = sized(20, { quick: 10, long: 200 });
  for (let i = 0; i < moments; i++) {
    const process = child.start([folder, String(first)]);
    let said = -1;
    process.stdout?.on("data", (data) => {
      said = Number(String(data).trim().split("\n").at(-1));
    });
    await Promise.race([once(process.stdout ?? process, "data"), once(process, "close")]);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 15));
    process.kill("SIGKILL");
    if (process.exitCode === null && process.signalCode === null) await once(process, "close");

    const number = await numberIn(folder);
    expect(number ?? -1).toBeGreaterThanOrEqual(said);
    expect((await filesIn()).filter((name) => /\.part$|\.lock$|journal\.json$/.test(name))).toEqual([]);
    first = (number ?? -1) + 1;
  }
  expect(first).toBeGreaterThan(moments / 2);
});

const MANY_READINGS = sized(50, { quick: 20, long: 100 });

test("whoever reads while somebody writes reads what one of them left, never some of one and some of the other", async () => {
  const process = child.start([folder, "0", "1000000", "200"]);
  await once(process.stdout ?? process, "data");
  const seen = new Set<number | undefined>();
  const most = 40 * MANY_READINGS;
  // On a machine that is busy with others a writer may wait for long.
  for (let i = 0; i < MANY_READINGS || (seen.size < 2 && i < most); i++) seen.add(await numberIn(folder));
  process.kill("SIGKILL");
  await once(process, "close");
  expect(seen.size).toBeGreaterThan(1);
});

test("two who write one after the other wait for each other, and neither writes over what it has not seen", async () => {
  const path = "claims.yaml";
  const added = async (words: string) => {
    for (;;) {
      const before = await readFile(join(folder, path), "utf8").catch(() => undefined);
      const written = await writeTogether(folder, [{ path, before, after: `${before ?? ""}${words}\n` }]);
      if (written.ok) return;
      expect(written.changed[0]?.path).toBe(path);
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, i) => added(String(i))));
  const lines = (await readFile(join(folder, path), "utf8")).trimEnd().split("\n");
  expect(lines.map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test("files that are not what was read are named, with what is there now, and nothing is written", async () => {
  await writeFile(join(folder, "claims.yaml"), "theirs");
  const written = await writeTogether(folder, [
    { path: "entities.yaml", before: undefined, after: "mine" },
    { path: "claims.yaml", before: "read", after: "mine" },
  ]);
  expect(written).toEqual({ ok: false, changed: [{ path: "claims.yaml", now: "theirs" }] });
  expect(await filesIn()).toEqual([".sayswho/.gitignore", "claims.yaml"]);
});

test("what the lock of a dead process keeps is opened, and what it had not decided to write is swept", async () => {
  const gone = child.start([folder, "0", "1"]);
  await once(gone, "close");
  await writeFile(join(folder, ".sayswho/lock"), `${gone.pid} ${(await import("node:os")).hostname()}`);
  await writeFile(join(folder, `.sayswho/${gone.pid}-7.part`), "half");
  const started = Date.now();
  const written = await writeTogether(folder, [{ path: "case.yaml", before: undefined, after: "x" }]);
  expect(written).toEqual({ ok: true });
  expect(Date.now() - started).toBeLessThan(2_000);
  expect(await filesIn()).not.toContain(`.sayswho/${gone.pid}-7.part`);
});

describe("where something is in the way nothing is written, and the error says what", () => {
  const four = [
    { path: "entities.yaml", before: undefined, after: "e" },
    { path: "schema/claims.schema.json", before: undefined, after: "s", isUnread: true as const },
    { path: "claims/a.yaml", before: undefined, after: "c" },
    { path: "originals/a.pdf", before: undefined, after: new Uint8Array([1]) },
  ];
  const refused = async (code: string) => {
    const error = await writeTogether(folder, four).then(
      () => expect.fail("it was written"),
      (reason) => reason,
    );
    expect(error).toMatchObject({ code: "file-unwritable" });
    expect([error.cause?.code, error.message].join(" ")).toContain(code);
    expect((await filesIn()).filter((name) => !name.startsWith(".sayswho/.gitignore"))).toEqual(
      (await filesIn()).filter((name) => name.startsWith("there")),
    );
    await readCaseFiles(folder);
  };

  test.each(["claims/a.yaml", "schema/claims.schema.json", "originals/a.pdf", "entities.yaml"])(
    "a folder in the place of %s",
    async (place) => {
      await mkdir(join(folder, place), { recursive: true });
      await refused("EISDIR");
    },
  );

  test.each(["claims", "schema", "originals"])(
    "a link to somewhere else in the place of the folder %s",
    async (name) => {
      const elsewhere = await mkdtemp(join(tmpdir(), "sayswho-elsewhere-"));
      await symlink(elsewhere, join(folder, name));
      const error = await writeTogether(folder, four).catch((reason) => reason);
      expect(error).toMatchObject({ code: "file-unwritable" });
      expect(await readdir(elsewhere)).toEqual([]);
      await rm(elsewhere, { recursive: true });
    },
  );

  test("a file in the place of the folder for what is no part of the case, or a link", async () => {
    await writeFile(join(folder, ".sayswho"), "");
    await expect(writeTogether(folder, four)).rejects.toMatchObject({ code: "file-unwritable" });
    await rm(join(folder, ".sayswho"));
    await mkdir(join(folder, "elsewhere"));
    await symlink(join(folder, "elsewhere"), join(folder, ".sayswho"));
    await expect(writeTogether(folder, four)).rejects.toMatchObject({ code: "file-unwritable" });
    expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
  });

  test.each([
    "../x.yaml",
    "claims/../../x.yaml",
    "/etc/x",
    "claims/.x",
    "texts/a/b.txt",
    ".sayswho/lock",
    "notes.txt",
    "",
  ])("%j is no place in a case", async (path) => {
    await expect(writeTogether(folder, [{ path, before: undefined, after: "x" }])).rejects.toMatchObject({
      code: "file-unwritable",
    });
    expect(await filesIn()).toEqual([]);
  });
});

test("where the disk takes no more, nothing of a set is there, and what was there before is", async () => {
  await child.run([folder, "0", "1", "200000"]);
  const before = await filesIn();
  // In blocks of 1024 bytes: the second file of the four is larger.
  const { code, err } = await child.run([folder, "1", "1", "200000"], "ulimit -f 8");
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("file-unwritable") });
  expect(err).toContain("EFBIG");
  expect(await numberIn(folder)).toBe(0);
  expect(await filesIn()).toEqual(before);
});

test("a file that somebody writes without a lock while ours are brought to the disk is not written over", async () => {
  const path = join(folder, "claims.yaml");
  const large = "x".repeat(20_000_000);
  let theirs = 0;
  for (let i = 0; i < sized(12, { quick: 4 }); i++) {
    await writeFile(path, "read");
    const writing = writeTogether(folder, [
      { path: "entities.yaml", before: i === 0 ? undefined : large, after: large },
      { path: "claims.yaml", before: "read", after: "ours" },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 10 + 5 * i));
    // At once, as the last look and the new names are: what another process does between these is out of anybody's hands.
    const isDone = readFileSync(path, "utf8") === "ours";
    if (!isDone) writeFileSync(path, "theirs, longer");
    const written = await writing;
    if (isDone) continue;
    theirs += 1;
    expect(written).toMatchObject({ ok: false, changed: [{ path: "claims.yaml" }] });
    expect(await readFile(path, "utf8")).toBe("theirs, longer");
    if (i === 0) await writeFile(join(folder, "entities.yaml"), large);
  }
  expect(theirs).toBeGreaterThan(0);
});

test("a case that is read writes nothing, wherever nothing was left over", async () => {
  await copySeed(folder);
  const before = await filesIn();
  await readCaseFiles(folder);
  expect(await filesIn()).toEqual(before);
  expect(before.some((name) => dirname(name) === ".sayswho")).toBe(false);
});
