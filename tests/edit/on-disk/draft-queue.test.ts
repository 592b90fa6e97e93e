/** @module-tag slow */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { dropDrafts, layDrafts } from "../../../src/edit/on-disk/draft-folder.ts";
import { type DraftQueue, openQueue } from "../../../src/edit/on-disk/draft-queue.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { processorTime } from "../../processor-time.ts";
import { sampleCase } from "../../sample-case.ts";
import { BY, draft, entity } from "../drafts/beside-sample.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  const { records, texts } = sampleCase();
  await writeCaseFolder(folder, records);
  await mkdir(join(folder, "texts"));
  for (const [id, text] of texts) await writeFile(join(folder, `texts/${id}.txt`), text);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const opened = async (): Promise<DraftQueue> => {
  const open = await openQueue(folder, BY);
  if (!open.ok) expect.fail(JSON.stringify(open.issues));
  return open.queue;
};
const ids = (queue: DraftQueue) => queue.drafts().map(({ draft: { id } }) => id as string);

test("whatever is done in the queue is taken back in order, to the byte of the case", async () => {
  await layDrafts(folder, "rows", [
    draft({ object: "b2" }),
    draft({}, {}, "d2"),
    { entity: entity({ id: "b2", name: "Joss Brandt" }) },
  ]);
  const before = await readCaseFiles(folder);
  const words = await readFile(join(folder, "drafts/rows.jsonl"), "utf8");
  const queue = await opened();
  const steps = [
    () => queue.same("b2", "joss-brandt", "the same name"),
    () => queue.accept("d1"),
    () => queue.change("d2", "statement", "Another sentence."),
    () => queue.refuse("d2", "not so"),
    () => queue.apart("official", "mara-quill", "both are named"),
  ];
  for (const step of steps) expect(await step()).toMatchObject({ ok: true });
  expect([ids(queue), queue.pairs()]).toEqual([[], []]);
  for (const _ of steps) expect(await queue.undo()).toMatchObject({ ok: true });
  expect(await queue.undo()).toMatchObject({ ok: false, troubles: [{ rule: "nothing-done" }] });

  expect(await readCaseFiles(folder)).toEqual(before);
  const lines = (text: string) => text.trim().split("\n").sort();
  expect(lines(await readFile(join(folder, "drafts/rows.jsonl"), "utf8"))).toEqual(lines(words));
  expect(ids(await opened()).sort()).toEqual(["d1", "d2"]);
  expect(queue.judge(draft({ object: "b2" })).isReady).toBe(false);
});

test("what was decided of a batch that is gone tells nothing of the next one, whoever has the ids there", async () => {
  const { batch } = await layDrafts(folder, "rows", [
    { entity: entity({ id: "b2", name: "Joss Brandt" }) },
    draft({ object: "b2" }),
    draft({}, {}, "d2"),
  ]);
  const queue = await opened();
  expect(await queue.same("b2", "joss-brandt", "the same name")).toMatchObject({ ok: true });
  expect(await queue.refuse("d2", "not so")).toMatchObject({ ok: true });
  await dropDrafts(folder, batch);
  await layDrafts(folder, "others", [
    { entity: entity({ id: "b2", name: "Somebody Else" }) },
    draft({ object: "b2" }),
    draft({ object: "joss-brandt" }, {}, "d2"),
  ]);
  const again = await opened();
  expect(ids(again)).toEqual(["d1", "d2"]);
  expect(again.judge(draft({ object: "b2" })).accepted.recorded).toMatchObject({ object: "b2" });
});

test("what is accepted after a change has the sentence of what it says now, and whoever changes it is told that sentence", async () => {
  await layDrafts(folder, "rows", [draft()]);
  const queue = await opened();
  const denial = "Mara Quill denies that Tidewater Company has paid Ilya Sorn.";
  expect(await queue.change("d1", "polarity", "denies")).toMatchObject({
    ok: true,
    what: expect.stringContaining(denial),
  });
  expect(await queue.accept("d1")).toMatchObject({ ok: true });
  expect(partOf(queue.sitting.now(), "claims", "claim-d1")).toMatchObject({ polarity: "denies", statement: denial });
});

test("of two who look at one draft one decides, and the other is told who did", async () => {
  await layDrafts(folder, "rows", [draft(), draft({}, {}, "d2"), draft({}, {}, "d3")]);
  const [one, other] = [await opened(), await opened()];
  const claims = () => readCaseFiles(folder).then(({ folder: files }) => files?.files.get("claims.yaml"));
  expect(await one.accept("d1")).toMatchObject({ ok: true });
  const after = await claims();
  const decided = { ok: false, troubles: [{ rule: "decided-meanwhile", message: expect.stringContaining(BY.by) }] };
  expect(await other.accept("d1")).toMatchObject(decided);
  expect(await other.accept("d1")).toMatchObject(decided);
  expect(await claims()).toBe(after);

  expect(await one.refuse("d2", "not so")).toMatchObject({ ok: true });
  expect(await other.change("d2", "statement", "Kept words.")).toMatchObject({ ok: false });
  expect(await one.change("d3", "statement", "Another sentence.")).toMatchObject({ ok: true });
  expect(await other.accept("d3")).toMatchObject({ ok: false, troubles: [{ rule: "changed-meanwhile" }] });
  const words = await readFile(join(folder, "drafts/rows.jsonl"), "utf8");
  expect([words.includes("d2"), words.includes("Kept")]).toEqual([false, false]);
  expect(ids(await opened())).toEqual(["d3"]);
});

test("two who accept one draft at once record it once", async () => {
  await layDrafts(folder, "rows", [draft({ id: undefined })]);
  const queues = [await opened(), await opened()];
  const results = await Promise.all(queues.map((queue) => queue.accept("d1")));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("where no decision can be put on record nothing is recorded at all", async () => {
  await layDrafts(folder, "rows", [draft()]);
  const before = await readCaseFiles(folder);
  const queue = await opened();
  await mkdir(join(folder, "drafts/decisions.jsonl"));
  await expect(queue.accept("d1")).rejects.toThrow();
  expect(await readCaseFiles(folder)).toEqual(before);
  await rm(join(folder, "drafts/decisions.jsonl"), { recursive: true });
  expect(await queue.accept("d1")).toMatchObject({ ok: true });
  expect(await queue.accept("d1")).toMatchObject({ ok: false });
});

test("the words of a draft that was refused are gone by the next look, whatever happened in between", async () => {
  await layDrafts(folder, "rows", [draft(), draft({}, {}, "d2")]);
  const words = await readFile(join(folder, "drafts/rows.jsonl"), "utf8");
  expect(await (await opened()).refuse("d1", "not so")).toMatchObject({ ok: true });
  await writeFile(join(folder, "drafts/rows.jsonl"), words);
  expect(ids(await opened())).toEqual(["d2"]);
  expect(await readFile(join(folder, "drafts/rows.jsonl"), "utf8")).not.toContain('"d1"');
});

test("of two of one id in a file what is done is done to the one that is shown, and the other is kept", async () => {
  await layDrafts(folder, "rows", [draft(), draft({ statement: "The other sentence." })]);
  const queue = await opened();
  expect(await queue.refuse("d1", "not so")).toMatchObject({ ok: true });
  const [left] = (await opened()).drafts();
  expect(left?.draft.claim.statement).toBe("The other sentence.");
});

test("looking decides nothing, and writes nothing", async () => {
  await layDrafts(folder, "rows", [draft()]);
  const before = await readFile(join(folder, "drafts/rows.jsonl"), "utf8");
  const queue = await opened();
  for (const { draft: one } of queue.drafts()) queue.judge(one);
  queue.pairs();
  expect(await readFile(join(folder, "drafts/rows.jsonl"), "utf8")).toBe(before);
  expect(ids(await opened())).toEqual(["d1"]);
});

test("what is not there is said not to be, and a draft that a rule speaks against is not accepted", async () => {
  await layDrafts(folder, "rows", [draft({ anchor: { exact: "nobody wrote that" } })]);
  const queue = await opened();
  const nothing = { ok: false, troubles: [{ rule: "no-such-draft" }] };
  for (const doing of [
    queue.accept("x"),
    queue.refuse("x", "y"),
    queue.change("x", "object", "y"),
    queue.same("x", "mara-quill", "y"),
    queue.same("official", "x", "y"),
    queue.apart("official", undefined, "y"),
  ])
    expect(await doing).toMatchObject(nothing);
  expect(await queue.accept("d1")).toMatchObject({ ok: false, troubles: [{ rule: "quote-nowhere" }] });
});

test("1,500 drafts are judged, and one of them accepted and another refused, while somebody waits", {
  tags: ["slow"],
  timeout: 60_000,
}, async () => {
  await layDrafts(
    folder,
    "rows",
    Array.from({ length: 1_500 }, (_, i) => draft({ id: `c${i}` }, {}, `d${i}`)),
  );
  const spent = processorTime();
  const queue = await opened();
  for (const { draft: one } of queue.drafts()) queue.judge(one);
  expect(spent()).toBeLessThan(20_000);
  expect(await queue.accept("d700")).toMatchObject({ ok: true });
  expect(await queue.refuse("d701", "so")).toMatchObject({ ok: true });
  expect(ids(queue)).toHaveLength(1_498);
});

test("whoever is proposed under the id of another record waits until a person says that they are that one", async () => {
  await layDrafts(folder, "rows", [
    { entity: entity({ id: "joss-brandt", name: "Ilka Vosk" }) },
    draft({ object: "joss-brandt" }),
  ]);
  const queue = await opened();
  expect(await queue.accept("d1")).toMatchObject({ ok: false, troubles: [{ rule: "entity-undecided" }] });
  expect(await queue.same("joss-brandt", "joss-brandt", "looked up")).toMatchObject({ ok: true });
  expect(await queue.undo()).toMatchObject({ ok: true });
  expect(await queue.accept("d1")).toMatchObject({ ok: false });
  expect(await queue.same("joss-brandt", "joss-brandt", "looked up")).toMatchObject({ ok: true });
  expect(await queue.accept("d1")).toMatchObject({ ok: true });
});
