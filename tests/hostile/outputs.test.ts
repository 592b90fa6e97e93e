/** @module-tag slow */

import { link, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../cli/run-command.ts";
import { copySeed } from "../seed-copy.ts";
import { treeOf } from "./writers.ts";

let folder: string;
let theCase: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sayswho-")));
  theCase = join(folder, "case");
  await copySeed(theCase);
  await symlink(theCase, join(folder, "linked"));
  await mkdir(join(folder, "viewer"));
  const page = '<title>sayswho</title><script src="a.js"></script><link rel="stylesheet" href="a.css"><body></body>';
  for (const [name, text] of Object.entries({ "index.html": page, "a.js": "1;", "a.css": "p {}" }))
    await writeFile(join(folder, "viewer", name), text);
  process.env.SAYSWHO_VIEWER = join(folder, "viewer");
  await writeFile(join(folder, "edges.csv"), "from,to,url\nAnn,Bob,https://example.org/1\n");
  expect((await runCommand("export", theCase, "--to", "graphology", "-o", join(folder, "graph.json"))).code).toBe(0);
});
afterEach(async () => {
  delete process.env.SAYSWHO_VIEWER;
  await rm(folder, { recursive: true, force: true });
});

/** Every command that makes something where it is told to. */
const MAKERS: Readonly<Record<string, (to: string) => readonly string[]>> = {
  "export into a file": (to) => ["export", theCase, "--to", "gexf", "--force", "-o", to],
  "export into several files": (to) => ["export", theCase, "--to", "csv", "--force", "-o", to],
  "export into a folder": (to) => ["export", theCase, "--to", "markdown", "--force", "-o", to],
  "export of a case": (to) => ["export", theCase, "--to", "case", "--force", "-o", to],
  publish: (to) => ["publish", theCase, "--force", "-o", to],
  docs: (to) => ["docs", "--force", "-o", to],
  import: (to) => ["import", join(folder, "graph.json"), "--from", "graphology", "-o", to],
  "a mapping": (to) => ["import", join(folder, "edges.csv"), "--from", "csv", "--suggest", "-o", to],
  new: (to) => ["new", to, "--title", "Another"],
  pull: (to) => ["pull", to, "--from", "neo4j://127.0.0.1:1", "--id", "another"],
};
const INSIDE = ["case/new", "case/texts/new", "case/texts/../new", "linked/new", "case/drafts/deep/new/"];

test.each(Object.keys(MAKERS))("nothing is made inside a case, by whatever spelling: %s", async (name) => {
  const before = (await treeOf(theCase)).files;
  for (const inside of INSIDE) {
    const words = MAKERS[name]?.(join(folder, "x", "..").concat("/", inside)) ?? [];
    const { code, err } = await runCommand(...words);
    expect({ inside, code }).toEqual({ inside, code: 2 });
    expect(err).toContain("lies in the case folder");
    expect(Object.fromEntries((await treeOf(theCase)).files)).toEqual(Object.fromEntries(before));
    await expect(realpath(join(theCase, "new"))).rejects.toMatchObject({ code: "ENOENT" });
  }
});

test("a second name of a file of a case is another file from then on, and the case keeps its own", async () => {
  const before = await readFile(join(theCase, "claims.yaml"), "utf8");
  const path = join(folder, "hard.gexf");
  await link(join(theCase, "claims.yaml"), path);
  expect((await runCommand("export", theCase, "--to", "gexf", "-o", path)).code).toBe(2);
  expect(await readFile(path, "utf8")).toBe(before);
  expect((await runCommand("export", theCase, "--to", "gexf", "-o", path, "--force")).code).toBe(0);
  expect(await readFile(path, "utf8")).toContain("<gexf");
  expect(await readFile(join(theCase, "claims.yaml"), "utf8")).toBe(before);
});

test("what has the name of a report and is none is not written over", async () => {
  const report = join(folder, "made.import.json");
  await writeFile(report, "mine");
  const words = MAKERS.import?.(join(folder, "made")) ?? [];
  expect((await runCommand(...words)).code).toBe(2);
  expect(await readFile(report, "utf8")).toBe("mine");
  await rm(report);
  expect((await runCommand(...words)).code).toBe(0);
});
