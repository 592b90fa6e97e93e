/** @module-tag slow */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ChildProgram, childProgram } from "../child-program.ts";
import { sized } from "../sized.ts";
import { type Laid, layOutAgain, layOutWriters, runIn, treeOf, WRITERS, type Writer } from "./writers.ts";

let base: string;
let pristine: string;
let laid: Laid;
let program: ChildProgram;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "sayswho-writers-"));
  program = await childProgram("../src/cli/main.ts");
  laid = await layOutWriters(base, program.file);
  pristine = join(base, "pristine");
  await layOutAgain(laid.root, pristine);
});
afterAll(async () => {
  await program.remove();
  await rm(base, { recursive: true, force: true });
});

type Files = ReadonlyMap<string, string>;
/** Dying, dying half way through what is being written, or a disk that does not what it should. */
const FAULTS = ["die", "half", "ENOSPC", "EIO", "EACCES", "short"] as const;
/** What a program says that did not expect it. */
const BROKEN = /\n {4}at |\bat file:/;
const TRIED = sized(1, { long: 4 });

const isOf = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);
const partOf = (files: Files, folder: string): object =>
  Object.fromEntries([...files].filter(([path]) => isOf(folder, path) && !/\/(?:\.sayswho|drafts)\//.test(path)));

const isSame = (one: Files, other: Files): boolean =>
  one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);

/** Every file is as it was or as it will be. */
function expectWhole(now: Files, before: Files, after: Files, what: string, log?: string): void {
  for (const path of new Set([...now.keys(), ...before.keys()]))
    if (path !== log) expect([before.get(path), after.get(path)], `${what}: ${path}`).toContain(now.get(path));
}

async function attack(writer: Writer, fault: string, before: Files, after: Files): Promise<void> {
  const what = `${writer.name}, ${fault}`;
  await layOutAgain(pristine, laid.root);
  const { code, err } = await runIn(laid, writer.words, fault);
  const isDead = /^(die|half)/.test(fault);
  if (isDead) expect([null, 0], `${what}: ${err}`).toContain(code);
  else {
    expect([0, 1, 2], `${what}: ${err}`).toContain(code);
    expect(err, what).not.toMatch(BROKEN);
  }

  const left = await treeOf(laid.root);
  if (writer.together === undefined) expectWhole(left.files, before, after, what, writer.log);
  if (code === 0) {
    const done = (files: Files) => Object.fromEntries([...files].filter(([path]) => path !== writer.dispensable));
    expect(done(left.files), `${what} was said to be done`).toEqual(done(after));
  }

  // Whoever comes next finishes or sweeps what belongs together; then it can be said again, where it is not done.
  const { together } = writer;
  if (together !== undefined && before.has(`${together}/case.yaml`)) {
    expect((await runIn(laid, ["check", together])).code, `${what}, then checked`).toBe(0);
    const settled = partOf((await treeOf(laid.root)).files, together);
    expect([partOf(before, together), partOf(after, together)], what).toContainEqual(settled);
  }
  const isDone = isSame(left.files, after);
  // What is done is not to be done twice; only what may be said twice is.
  const isOnce = (writer.again ?? writer.besides ?? writer.log) === undefined;
  const next = await runIn(laid, isDone && isOnce ? ["check", "case"] : (writer.again ?? writer.words));
  expect([0, 1, 2], `${what}, then again: ${next.err}`).toContain(next.code);
  expect(next.err, what).not.toMatch(BROKEN);
  const end = await treeOf(laid.root);
  // Drafts that lie there are not laid twice: what is to be said of them comes under the second name.
  const isUnderAnother = (path: string) =>
    !end.files.has(path) &&
    path.endsWith(".import.json") &&
    [...end.files.keys()].some((other) => writer.besides?.test(other) && other.endsWith(".import.json"));
  for (const [path, hash] of after)
    if (path !== writer.log && !isUnderAnother(path))
      expect(end.files.get(path), `${what}, then again: ${path}`).toBe(hash);
  if (writer.log !== undefined)
    for (const line of (await readFile(join(laid.root, writer.log), "utf8")).trimEnd().split("\n")) JSON.parse(line);
  for (const path of end.files.keys())
    expect(after.has(path) || /\.sayswho|^state/.test(path) || writer.besides?.test(path), `${what}: ${path}`).toBe(
      true,
    );
  // The lock of one who died among the drafts holds nobody up, and goes with whoever next writes there.
  const isOfDrafts = (path: string) => next.code !== 0 && /^case\/drafts\/(?:lock|[0-9]+-[0-9]+\.lock)$/.test(path);
  expect(
    end.litter.filter((path) => !isOfDrafts(path)),
    what,
  ).toEqual([]);
}

describe.each(WRITERS)("$name", (writer) => {
  test("is there whole or not at all, wherever the program dies or the disk fails, and the next run works", async () => {
    await layOutAgain(pristine, laid.root);
    const { files: before } = await treeOf(laid.root);
    const { code, err, calls } = await runIn(laid, writer.words);
    expect(code, err).toBe(0);
    expect(calls).toBeGreaterThan(0);
    const { files: after } = await treeOf(laid.root);

    const faults = FAULTS.flatMap((kind) => Array.from({ length: calls }, (_, n) => `${kind}:${n + 1}`));
    const chosen =
      TRIED >= faults.length
        ? faults
        : Array.from({ length: TRIED }, () => faults[Math.floor(Math.random() * faults.length)] ?? "");
    for (const fault of chosen) await attack(writer, fault, before, after);
  });
});
