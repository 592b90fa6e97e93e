/** @module-tag slow */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FollowedCase, followCase } from "../../src/assistant/follow-case.ts";
import { asSourceId } from "../../src/model/id.ts";
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
const sharedNow = async (followed: FollowedCase) => {
  const now = await followed.now();
  if (!now.ok) expect.fail(now.trouble);
  return now.shared;
};
const rewrite = async (change: (text: string) => string): Promise<void> => {
  const path = join(folder, "case.yaml");
  await writeFile(path, change(await readFile(path, "utf8")));
};

test("a case whose files change is another when it is asked for next; its states before are remembered", async () => {
  const { followed, first } = await begun();
  expect(await sharedNow(followed)).toBe(first);
  await rewrite((text) => text.replace("Who put out Vane Light", "Who put it out"));
  const now = await sharedNow(followed);
  expect(now.table.header.title).toContain("Who put it out");
  expect(followed.before(first.edition)).toBe(first);
  expect(followed.before("0123")).toBeUndefined();
});

test("while the files do not check nothing is given, and no word of them is told; once they do it is there again", async () => {
  const { followed, first } = await begun();
  await rewrite((text) => `${text}\nsecretly: wrong\n`);
  const now = await followed.now();
  expect(now).toEqual({ ok: false, trouble: expect.stringContaining("do not check just now") });
  expect(JSON.stringify(now)).not.toContain("secretly");
  expect(await followed.now()).toEqual(now);
  await rewrite((text) => text.replace("\nsecretly: wrong\n", ""));
  expect((await sharedNow(followed)).edition).toBe(first.edition);
});

test("a source that becomes confidential while the files do not check is given no more", async () => {
  const { followed, first } = await begun();
  expect(first.texts.has(asSourceId("herald-officials"))).toBe(true);
  await writeFile(
    join(folder, "claims.yaml"),
    `${await readFile(join(folder, "claims.yaml"), "utf8")}\n- id: broken\n`,
  );
  const sources = join(folder, "sources.yaml");
  const before = await readFile(sources, "utf8");
  await writeFile(
    sources,
    before.replace("- id: herald-officials\n", "- id: herald-officials\n  access: confidential\n"),
  );
  expect(await readFile(sources, "utf8")).not.toBe(before);
  expect(await followed.now()).toMatchObject({ ok: false });
});

test("drafts are no part of it, and two that ask at once get one answer", async () => {
  const { followed, first } = await begun();
  await mkdir(join(folder, "drafts"));
  await writeFile(join(folder, "drafts/a.jsonl"), "{}");
  expect(await sharedNow(followed)).toBe(first);
  await rewrite((text) => text.replace("Who put out", "Who did put out"));
  const [one, other] = await Promise.all([sharedNow(followed), sharedNow(followed)]);
  expect(one).toBe(other);
  expect(one).not.toBe(first);
});

test("a case that does not check is not followed", async () => {
  await writeFile(join(folder, "claims.yaml"), "- id: x\n");
  expect(await followCase(folder, SHARING)).toMatchObject({ ok: false });
});
