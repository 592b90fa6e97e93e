import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { followCase } from "../../src/assistant/follow-case.ts";
import { copySeed } from "../seed-copy.ts";

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "sayswho-follow-")), "case");
  await copySeed(folder);
});
afterEach(() => rm(join(folder, ".."), { recursive: true, force: true }));

const SHARING = { share: [], redact: false };
async function begun() {
  const following = await followCase(folder, SHARING);
  if (!following.ok) expect.fail("the case does not check");
  return following;
}
const rewrite = async (change: (text: string) => string): Promise<void> => {
  const path = join(folder, "case.yaml");
  await writeFile(path, change(await readFile(path, "utf8")));
};

test("a case whose files change is another when it is asked for next; its states before are remembered", async () => {
  const { followed, first } = await begun();
  expect(await followed.now()).toBe(first);
  await rewrite((text) => text.replace("Who put out Vane Light", "Who put it out"));
  const now = await followed.now();
  expect(now.table.header.title).toContain("Who put it out");
  expect(followed.before(first.edition)).toBe(first);
  expect(followed.before("0123")).toBeUndefined();
});

test("while the files do not check the last sound state stays, and no word of them is told", async () => {
  const { followed, first } = await begun();
  await rewrite((text) => `${text}\nsecretly: wrong\n`);
  expect(await followed.now()).toBe(first);
  expect(followed.trouble()).toContain("do not check just now");
  expect(followed.trouble()).not.toContain("secretly");
  await rewrite((text) => text.replace("\nsecretly: wrong\n", ""));
  expect((await followed.now()).edition).toBe(first.edition);
  expect(followed.trouble()).toBeUndefined();
});

test("drafts are no part of it, and two that ask at once get one answer", async () => {
  const { followed, first } = await begun();
  await mkdir(join(folder, "drafts"));
  await writeFile(join(folder, "drafts/a.jsonl"), "{}");
  expect(await followed.now()).toBe(first);
  await rewrite((text) => text.replace("Who put out", "Who did put out"));
  const [one, other] = await Promise.all([followed.now(), followed.now()]);
  expect(one).toBe(other);
  expect(one).not.toBe(first);
});

test("a case that does not check is not followed", async () => {
  await writeFile(join(folder, "claims.yaml"), "- id: x\n");
  expect(await followCase(folder, SHARING)).toMatchObject({ ok: false });
});
