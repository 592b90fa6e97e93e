/** @module-tag slow */

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { access, link, mkdtemp, readdir, rename, rm, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { type ChildProgram, childProgram } from "../../child-program.ts";
import { copySeed } from "../../seed-copy.ts";
import { sized } from "../../sized.ts";

let coder: ChildProgram;
beforeAll(async () => {
  coder = await childProgram("edit/on-disk/intruded.child.ts");
});
afterAll(() => coder.remove());

let root = "";
let folder = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sayswho-"));
  folder = join(root, "case");
  await copySeed(folder);
  git("init", "--quiet", "--initial-branch=ours");
  commit("as it came");
  git("checkout", "--quiet", "-b", "theirs");
  git("mv", "corrections.yaml", "corrections.txt");
  commit("another state of the case");
  git("checkout", "--quiet", "ours");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const git = (...words: readonly string[]) => execFileSync("git", ["-C", folder, ...words], { stdio: "pipe" });
/** Git gives up where a file is written under its hands, and whoever asked it asks again. */
async function checkOut(state: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return void git("checkout", "--quiet", "--force", state);
    } catch (error) {
      if (tries === 50) throw error;
      await wait(10);
    }
  }
}
function commit(what: string): void {
  git("add", "--all");
  git("-c", "user.name=Oda", "-c", "user.email=oda@example.org", "commit", "--quiet", "-m", what);
}

/** Takes a file out of the case and puts it back, unless there is another by then. */
async function away(name: string): Promise<void> {
  const [there, aside] = [join(folder, name), join(root, "aside")];
  await rename(there, aside);
  await wait(20);
  await link(aside, there).catch(() => undefined);
  await unlink(aside);
}

/** What somebody else does to the files while somebody codes, and whether they throw away what was saved before. */
const INTRUDERS: readonly (readonly [name: string, intrude: () => Promise<void>, throwsAway: boolean])[] = [
  [
    "the case's folder is moved, and moved back",
    async () => {
      await rename(folder, join(root, "moved"));
      await wait(20);
      // Where its old place was taken it would come to lie in it.
      await expect(access(folder)).rejects.toThrow("ENOENT");
      await rename(join(root, "moved"), folder);
    },
    false,
  ],
  ["the head of the case is taken away, and put back", () => away("case.yaml"), false],
  [
    "what is remembered beside the case is removed",
    () => rm(join(folder, ".sayswho"), { recursive: true, force: true, maxRetries: 20 }),
    false,
  ],
  [
    "another state is checked out, and the first again",
    async () => {
      await checkOut("theirs");
      await wait(20);
      await checkOut("ours");
    },
    true,
  ],
];

test.each(INTRUDERS)("what was said to be saved is there, though %s", async (_, intrude, throwsAway) => {
  const process = coder.start([folder]);
  const closed = once(process, "close");
  const said: string[] = [];
  let err = "";
  process.stdout?.on("data", (data) => said.push(...String(data).trim().split("\n")));
  process.stderr?.on("data", (data) => {
    err += data;
  });
  const savedSince = (since: number) =>
    said.flatMap((line) => {
      const [, name, begun] = /^saved (.+) begun (\d+)$/.exec(line) ?? [];
      return name !== undefined && Number(begun) > since ? [name] : [];
    });
  const savesMore = async (since: number) => {
    while (process.exitCode === null && savedSince(since).length < 3) await wait(10);
  };

  let left = 0;
  for (let i = 0; i < sized(5, { quick: 3, long: 40 }); i++) {
    await savesMore(left);
    await wait(Math.random() * 30);
    await intrude();
    left = Date.now();
  }
  await savesMore(left);
  process.stdin?.end("stop");
  await closed;
  expect(err).toBe("");

  const parsed = await readCaseFolder(folder);
  if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
  const there = new Set(parsed.records.entities.map(({ name }) => name));
  // What was begun before the last of it was thrown away is thrown away as well, whenever it was said to be saved.
  expect(savedSince(throwsAway ? left : 0).filter((name) => !there.has(name))).toEqual([]);
  expect(savedSince(left).length).toBeGreaterThan(0);
  expect((await readdir(join(folder, ".sayswho"))).filter((name) => /\.part$|\.lock$|journal/.test(name))).toEqual([]);
});
