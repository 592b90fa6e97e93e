/** @module-tag slow */

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shareCase } from "../../src/assistant/share-case.ts";
import { READING_TOOLS } from "../../src/assistant/tools.ts";
import { openCaseFolder } from "../../src/case-file/on-disk/open-case-folder.ts";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { writeSnapshot } from "../../src/table/snapshot.ts";
import { ask } from "../assistant/asked.ts";
import { runCommand } from "../cli/run-command.ts";
import { copySeed } from "../seed-copy.ts";

/** In every draft, and in nothing that is no draft. */
const WORD = "quorlbane";

const DRAFTS = [
  { entity: { id: `${WORD}-clerk`, kind: "person", name: `Ina ${WORD}` } },
  {
    id: `d-${WORD}`,
    proposedBy: WORD,
    proposedAt: "2026-11-29",
    why: WORD,
    claim: {
      ...{ subject: `${WORD}-clerk`, predicate: "paid", object: "evenlamp", source: "herald-officials" },
      anchor: { exact: "Bram Uhlet, who leads the Quaymen's Union" },
      statement: `Bram Uhlet alleges ${WORD}.`,
      attribution: [{ by: "bram-uhlet", mode: "says", cue: WORD }],
    },
  },
  {
    id: `e-${WORD}`,
    proposedBy: WORD,
    proposedAt: "2026-11-29",
    claim: {
      ...{ subject: "bram-uhlet", predicate: "leads", object: "quaymens-union", source: "herald-officials" },
      anchor: { exact: "Bram Uhlet, who leads the Quaymen's Union" },
      statement: `Bram Uhlet alleges ${WORD}.`,
      attribution: [{ by: "work", mode: "writes" }],
    },
  },
];

/** One question for each tool that reads. */
const ASKED: Readonly<Record<string, object>> = {
  find: { words: WORD },
  show: { entity: "bram-uhlet" },
  claims_of: { entity: "bram-uhlet", limit: 50 },
  link: { one: "bram-uhlet", other: "quaymens-union" },
  trace: { claim: "kesrin-union-cut-cable" },
  lines: { between: ["quaymens-union", "vane-light"] },
  paths: { one: "bram-uhlet", other: "evenlamp" },
  without: { actors: ["bram-uhlet"] },
  contradictions: {},
  replies: {},
  sources: { limit: 100 },
  passages: { source: "herald-officials" },
  changed_since: {},
};

/**
 * The law of drafts, as that of the mark is of every edge: what nobody has accepted is in no answer, count, picture, export,
 * push or published page. A case with drafts beside it is, byte for byte, the case without them.
 */
describe("what nobody has accepted", () => {
  let within = "";
  const [bare, beside] = [() => join(within, "bare"), () => join(within, "beside")];

  beforeAll(async () => {
    within = await mkdtemp(join(tmpdir(), "sayswho-drafts-"));
    await copySeed(bare());
    await cp(bare(), beside(), { recursive: true });
    const proposal = {
      source: "herald-officials",
      quote: { exact: "Ms Corvane lives on North Quay with her mother" },
      ...{ subject: "jessa-corvane", predicate: "resides-in", object: "north-quay", why: WORD },
      attribution: [{ by: "unattributed", mode: "says" }],
    };
    await writeFile(join(within, "proposals.jsonl"), JSON.stringify(proposal));
    expect(await runCommand("propose", beside(), join(within, "proposals.jsonl"), "--by", WORD)).toMatchObject({
      code: 0,
    });
    await writeFile(join(beside(), "drafts/more.jsonl"), DRAFTS.map((line) => `${JSON.stringify(line)}\n`).join(""));
    expect((await runCommand("drafts", beside())).out).toContain("3 drafts wait, 2 of them ready");
  });
  afterAll(() => rm(within, { recursive: true, force: true }));

  test("is no part of what is read of a case, nor of what is put aside of it", async () => {
    const [one, other] = [await readCaseFolder(bare()), await readCaseFolder(beside())];
    expect(other).toEqual(one);
    const [opened, again] = [await openCaseFolder(bare()), await openCaseFolder(beside())];
    if (!opened.ok || !again.ok) expect.fail("the case does not check");
    expect(again.madeFrom).toBe(opened.madeFrom);
    // The page, the database and every writer get this table and nothing else.
    expect(
      Buffer.from(writeSnapshot(again.table, again.madeFrom)).equals(
        Buffer.from(writeSnapshot(opened.table, opened.madeFrom)),
      ),
    ).toBe(true);
  });

  test.each(FORMATS.map(({ id }) => id))("is in no byte of an export to %s", async (format) => {
    const written = async (folder: string, name: string) => {
      const to = join(within, `${name}-${format}`);
      const { code, out } = await runCommand("export", folder, "--to", format, "-o", to);
      expect(code).toBe(0);
      return [out.replaceAll(to, "OUT"), ...(await filesAt(within, `${name}-${format}`))].join("\n");
    };
    const with_ = await written(beside(), "beside");
    expect(with_).toBe(await written(bare(), "bare"));
    expect(with_.length).toBeGreaterThan(1_000);
    expect(with_).not.toContain(WORD);
  });

  test("is in no answer to an assistant", async () => {
    const answers = async (folder: string): Promise<string> => {
      const opened = await openCaseFolder(folder);
      if (!opened.ok) expect.fail("the case does not check");
      const shared = shareCase(opened, { share: [], redact: false });
      const told = [];
      for (const [name, given] of Object.entries(ASKED)) {
        const tool = READING_TOOLS.find((each) => each.name === name);
        if (tool === undefined) expect.fail(`there is no ${name}`);
        told.push(await ask(tool, given, shared));
      }
      return JSON.stringify(told);
    };
    expect(Object.keys(ASKED)).toEqual(READING_TOOLS.map(({ name }) => name));
    const told = await answers(beside());
    expect(told).toBe(await answers(bare()));
    expect(told).not.toContain(WORD);
  });

  test.each([
    ["check"],
    ["entities"],
    ["sources"],
    ["claims"],
    ["show", "bram-uhlet"],
    ["trace", "--between", "bram-uhlet", "quaymens-union"],
    ["paths", "bram-uhlet", "evenlamp"],
    ["lines", "--between", "quaymens-union", "vane-light", "--why"],
    ["contradictions"],
    ["circular"],
    ["bottlenecks"],
    ["without", "bram-uhlet"],
    ["questions"],
    ["fallout"],
    ["find", WORD],
  ])("is in no answer of %s", async (command, ...words) => {
    const answer = async (folder: string, ...more: string[]) => {
      const { code, out, err } = await runCommand(command, folder, ...words, ...more);
      return `${code} ${out} ${err}`.replaceAll(folder, "CASE");
    };
    expect(await answer(beside())).toBe(await answer(bare()));
    expect(await answer(beside(), "--json")).toBe(await answer(bare(), "--json"));
    if (command !== "find") expect(await answer(beside())).not.toContain(WORD);
  });
});

/** Every file whose path begins so, with its name and its bytes as text. */
async function filesAt(folder: string, begins: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.startsWith(join(folder, begins)))
    .sort();
  return Promise.all(
    names.map(
      async (path) => `${path.slice(join(folder, begins).length)}\n${(await readFile(path)).toString("latin1")}`,
    ),
  );
}
