import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { wordsForRead } from "../../../src/case-file/on-disk/as-read.ts";
import { lookAtFile } from "../../../src/case-file/on-disk/look-at-file.ts";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { settleFolder } from "../../../src/case-file/on-disk/settle-folder.ts";

let folder: string;
let elsewhere: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  elsewhere = await mkdtemp(join(tmpdir(), "sayswho-elsewhere-"));
  await mkdir(join(folder, ".sayswho"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(elsewhere, { recursive: true, force: true });
});

const NOBODY = 999_999_999;
const aside = (name: string) => join(folder, ".sayswho", name);
const journal = (files: readonly object[], more: object = {}) =>
  writeFile(aside("journal.json"), JSON.stringify({ id: "x", writer: NOBODY, files, ...more }));

test("what was decided is put in its place by whoever comes next, and what is there already stays", async () => {
  await writeFile(join(folder, "claims.yaml"), "old");
  await writeFile(join(folder, "entities.yaml"), "put there before");
  await writeFile(aside(`${NOBODY}-1.part`), "new");
  await writeFile(aside(`${NOBODY}-9.part`), "not decided");
  await journal([
    { path: "entities.yaml", part: `${NOBODY}-2.part` },
    { path: "claims/wire.yaml", part: `${NOBODY}-1.part` },
    { path: "claims.yaml" },
  ]);
  await settleFolder(folder);
  expect(await readFile(join(folder, "claims/wire.yaml"), "utf8")).toBe("new");
  expect(await readFile(join(folder, "entities.yaml"), "utf8")).toBe("put there before");
  expect((await readdir(folder)).sort()).toEqual([".sayswho", "claims", "entities.yaml"]);
  expect(await readdir(aside(""))).toEqual(["last-written.json"]);
});

describe.each([
  ["by its hash", (path: string) => readFile(path).then(wordsForRead)],
  ["in a journal of before by its look", lookAtFile],
])("what somebody wrote after the writer had died is not written over: it is known %s", (how, wordsFor) => {
  const [seen, part] = ["what the writer read", `${NOBODY}-1.part`];
  const decided = async (more: readonly object[] = []) => {
    await writeFile(join(folder, "claims.yaml"), seen);
    await writeFile(aside(part), "what it was about to write");
    await journal([...more, { path: "claims.yaml", part, look: await wordsFor(join(folder, "claims.yaml")) }]);
  };
  const inPlace = (name = "claims.yaml") => readFile(join(folder, name), "utf8");
  const theirs = async () => (await readdir(aside(""))).filter((name) => name.startsWith("theirs-"));

  test("where nobody did, what was decided is put in its place", async () => {
    await decided();
    expect(await settleFolder(folder)).toEqual([]);
    expect(await inPlace()).toBe("what it was about to write");
  });

  test.each([
    ["in place", () => writeFile(join(folder, "claims.yaml"), "theirs, longer than it was")],
    [
      "under another name first",
      async () => {
        await writeFile(join(folder, "new"), seen.toUpperCase());
        await rename(join(folder, "new"), join(folder, "claims.yaml"));
      },
    ],
  ])("saved %s, theirs stays, of what was decided nothing is there, and that is said once", async (_, save) => {
    await decided([{ path: "case.yaml", part }]);
    await save();
    const saved = await inPlace();
    const { issues } = await readCaseFiles(folder);
    expect(issues).toMatchObject([{ code: "not-written", where: { file: "claims.yaml" } }]);
    expect(issues[0]?.message).toContain("case.yaml, claims.yaml");
    expect(await inPlace()).toBe(saved);
    expect(await readdir(aside(""))).toEqual([]);
    expect((await readCaseFiles(folder)).issues).toEqual([]);
  });

  test("of a file that somebody took away it is not said that anybody wrote into it, and nothing is put there", async () => {
    await decided();
    await rm(join(folder, "claims.yaml"));
    const { issues } = await readCaseFiles(folder);
    expect(issues[0]).toMatchObject({ code: "not-written", where: { file: "claims.yaml" } });
    expect(issues[0]?.message).not.toContain("wrote");
    expect(await readdir(folder)).toEqual([".sayswho"]);
  });

  test("where some of it was in its place already the rest comes too, and theirs is kept and said once", async () => {
    await writeFile(join(folder, "entities.yaml"), "put there before");
    await decided([{ path: "entities.yaml", part: `${NOBODY}-2.part`, look: "1 2 3 4" }]);
    await writeFile(join(folder, "claims.yaml"), "theirs, longer than it was");
    const { issues } = await readCaseFiles(folder);
    expect(issues[0]).toMatchObject({ code: "half-written", where: { file: "claims.yaml" } });
    const [kept = ""] = await theirs();
    expect(issues[0]?.message).toContain(kept);
    expect(await readFile(aside(kept), "utf8")).toBe("theirs, longer than it was");
    expect(await inPlace()).toBe("what it was about to write");
    expect((await readCaseFiles(folder)).issues).toEqual([]);
  });

  test("a set of which a file was taken away already is begun, and is finished", async () => {
    await writeFile(join(folder, "texts"), "x");
    const look = await wordsFor(join(folder, "texts"));
    await rm(join(folder, "texts"));
    await decided([{ path: "claims/a.yaml", look }]);
    await writeFile(join(folder, "claims.yaml"), "theirs, longer than it was");
    expect(await settleFolder(folder)).toMatchObject([{ of: "theirs-kept", path: "claims.yaml" }]);
    expect(await inPlace()).toBe("what it was about to write");
  });

  test("a file that never was there is no sign that a set is begun", async () => {
    const look = how.includes("hash") ? wordsForRead(undefined) : lookAtFile(join(folder, "claims/a.yaml"));
    await decided([{ path: "claims/a.yaml", look }]);
    await writeFile(join(folder, "claims.yaml"), "theirs, longer than it was");
    expect(await settleFolder(folder)).toMatchObject([{ of: "set-dropped", path: "claims.yaml" }]);
  });

  test("theirs is told of by whoever finishes, where whoever put it aside could not", async () => {
    await decided([{ path: "entities.yaml", part: `${NOBODY}-2.part` }]);
    await writeFile(join(folder, "claims.yaml"), "theirs, longer than it was");
    // A folder stands in the way of the last of the set.
    const { files } = JSON.parse(await readFile(aside("journal.json"), "utf8")) as { files: readonly object[] };
    await writeFile(aside(`${NOBODY}-3.part`), "the last");
    await journal([...files, { path: "case.yaml", part: `${NOBODY}-3.part` }]);
    await mkdir(join(folder, "case.yaml"));
    await writeFile(join(folder, "case.yaml/x"), "");
    await expect(settleFolder(folder)).rejects.toThrow();
    expect(await theirs()).toHaveLength(1);

    await rm(join(folder, "case.yaml"), { recursive: true });
    const [kept = ""] = await theirs();
    expect(await settleFolder(folder)).toEqual([{ of: "theirs-kept", path: "claims.yaml", now: `.sayswho/${kept}` }]);
    expect(await readFile(aside(kept), "utf8")).toBe("theirs, longer than it was");
  });

  test("where they took the file away it stays away", async () => {
    await decided();
    await rm(join(folder, "claims.yaml"));
    await settleFolder(folder);
    expect((await readdir(folder)).sort()).toEqual([".sayswho"]);
  });
});

test("a case that was copied to another disk is what was read, and one that was not is another, whatever it looks like", async () => {
  const part = `${NOBODY}-1.part`;
  await writeFile(join(elsewhere, "claims.yaml"), "what the writer read");
  const look = wordsForRead(await readFile(join(elsewhere, "claims.yaml")));
  await cp(join(elsewhere, "claims.yaml"), join(folder, "claims.yaml"));
  await writeFile(aside(part), "what it was about to write");
  await journal([{ path: "claims.yaml", part, look }]);
  expect(await settleFolder(folder)).toEqual([]);
  expect(await readFile(join(folder, "claims.yaml"), "utf8")).toBe("what it was about to write");
});

describe("a stranger's journal writes nothing out of the case", () => {
  const quiet = async () => {
    const { issues } = await readCaseFiles(folder);
    expect(issues.filter(({ code }) => code === "half-written")).toEqual([]);
    expect(await readdir(elsewhere)).toEqual([]);
  };

  test.each([
    "../stolen.yaml",
    "claims/../../stolen.yaml",
    "/tmp/stolen.yaml",
    "texts/../../../x",
    ".git/hooks",
    ".sayswho/.gitignore",
    "claims/.hidden",
    "texts\\x",
    "package.json",
  ])("by the path %s", async (path) => {
    await writeFile(aside(`${NOBODY}-1.part`), "theirs");
    await journal([
      { path: "case.yaml", part: `${NOBODY}-1.part` },
      { path, part: `${NOBODY}-1.part` },
    ]);
    await quiet();
    expect(await readdir(folder)).toEqual([".sayswho"]);
  });

  test.each(["../../etc/passwd", "1-1.part/../../x", "journal.json", "/etc/passwd"])(
    "from the part %s",
    async (part) => {
      await journal([{ path: "case.yaml", part }]);
      await quiet();
      expect(await readdir(folder)).toEqual([".sayswho"]);
    },
  );

  test("through a folder that is a link", async () => {
    await symlink(elsewhere, join(folder, "texts"));
    await writeFile(join(elsewhere, "kept.txt"), "mine");
    await writeFile(aside(`${NOBODY}-1.part`), "theirs");
    await journal([{ path: "texts/authorized_keys", part: `${NOBODY}-1.part` }, { path: "texts/kept.txt" }]);
    await readCaseFiles(folder);
    expect(await readdir(elsewhere)).toEqual(["kept.txt"]);
  });

  test("through its own folder that is a link", async () => {
    await rm(aside(""), { recursive: true });
    await writeFile(
      join(elsewhere, "journal.json"),
      JSON.stringify({ id: "x", writer: NOBODY, files: [{ path: "case.yaml" }] }),
    );
    await writeFile(join(elsewhere, `${NOBODY}-1.part`), "");
    await symlink(elsewhere, join(folder, ".sayswho"));
    await writeFile(join(folder, "case.yaml"), "id: x");
    await readCaseFiles(folder);
    expect((await readdir(elsewhere)).sort()).toEqual([`${NOBODY}-1.part`, "journal.json"]);
    expect(await readFile(join(folder, "case.yaml"), "utf8")).toBe("id: x");
  });

  test("by a part that is a link or a folder", async () => {
    await writeFile(join(folder, "case.yaml"), "id: x");
    await symlink("/etc/hostname", aside(`${NOBODY}-1.part`));
    await mkdir(aside(`${NOBODY}-2.part`));
    await journal([
      { path: "case.yaml", part: `${NOBODY}-1.part` },
      { path: "claims.yaml", part: `${NOBODY}-2.part` },
    ]);
    await quiet();
    expect((await lstat(join(folder, "case.yaml"))).isFile()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual([".sayswho", "case.yaml"]);
  });

  test("by being no journal at all, a folder, or larger than any", async () => {
    for (const words of ["", "[]", "{", '{"writer":1}', `{"x":"${"y".repeat(17_000_000)}"}`]) {
      await writeFile(aside("journal.json"), words);
      await quiet();
      expect(await readdir(aside(""))).toEqual([]);
    }
    await mkdir(aside("journal.json"));
    await quiet();
    expect(await readdir(aside(""))).toEqual([]);
  });

  test("by a lock or a word of what was last that is a folder", async () => {
    await mkdir(aside("last-written.json"));
    await mkdir(aside("lock"));
    await quiet();
  });
});
