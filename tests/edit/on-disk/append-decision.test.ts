import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { canonicalLine } from "../../../src/edit/drafts/draft-lines.ts";
import { appendDecision } from "../../../src/edit/on-disk/append-decision.ts";
import { asClaimId, asRecordId } from "../../../src/model/id.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { BY } from "../drafts/beside-sample.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  path = join(folder, "decisions.jsonl");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const decision = { draft: asRecordId("é"), of: sha256Of(""), accepted: asClaimId("c"), ...BY };
const line = canonicalLine(decision);
const append = () => appendDecision(path, decision);
const now = () => readFile(path, "utf8");

test("half a decision that a process left when it died gives way to the next, wherever it ends", async () => {
  const bytes = Buffer.from(line);
  for (let length = 1; length < bytes.length - 1; length += 5) {
    await writeFile(path, Buffer.concat([bytes, bytes.subarray(0, length)]));
    await append();
    expect(await now()).toBe(line + line);
  }
  await writeFile(path, bytes.subarray(0, bytes.indexOf(0xc3) + 1));
  await append();
  expect(await now()).toBe(line);
});

test.each(["", "{}\n", "\n", "  ", "{}", line.trimEnd(), `${"x".repeat(5_000)}\n`, `{"x":"${"y".repeat(5_000)}"}`])(
  "nothing of what stands there goes that is whole, with its end or without one (%#)",
  async (there) => {
    await writeFile(path, there);
    await append();
    expect(await now()).toBe(`${there}${there === "" || there.endsWith("\n") ? "" : "\n"}${line}`);
  },
);

test.each(['{ "draft": "d1", "of":', "not yet decided", `${"x".repeat(2_000_000)}`, "[", `\ufeff{"draft"`])(
  "half a line that somebody wrote stays, and it is said that nothing was decided (%#)",
  async (half) => {
    await writeFile(path, line + half);
    await expect(append()).rejects.toMatchObject({ code: "file-unwritable", message: expect.stringContaining("mend") });
    expect(await now()).toBe(line + half);
  },
);

test("nothing is decided into what is no file of the folder's own", async () => {
  const elsewhere = join(await mkdtemp(join(tmpdir(), "sayswho-")), "x");
  await writeFile(elsewhere, "");
  await symlink(elsewhere, path);
  await expect(append()).rejects.toThrow("no file");
  expect(await readFile(elsewhere, "utf8")).toBe("");
  await rm(path);
  await mkdir(path);
  await expect(append()).rejects.toThrow("no file");
  await rm(path, { recursive: true });
  if (process.platform === "win32") return;
  execFileSync("mkfifo", [path]);
  await expect(append()).rejects.toThrow("no file");
});
