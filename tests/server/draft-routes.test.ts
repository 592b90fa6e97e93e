/** @module-tag slow */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addEntity } from "../../src/edit/changes/add-entity.ts";
import { layDrafts } from "../../src/edit/on-disk/draft-folder.ts";
import { openSitting, type Sitting } from "../../src/edit/on-disk/sitting.ts";
import { partOf } from "../../src/edit/working-case.ts";
import { takeIn } from "../../src/intake/take-in.ts";
import { DraftSchema } from "../../src/model/draft.ts";
import { createApp } from "../../src/server/app.ts";
import { liveSitting } from "../../src/server/live-sitting.ts";
import { caseWithDrafts, draftOf } from "../cli/drafts-on-disk.ts";
import { draft, entity } from "../edit/drafts/beside-sample.ts";

const SECRET = "the-secret";
let beside = "";
let folder = "";
let sitting: Sitting;
let app: ReturnType<typeof createApp>;
let stop: () => void = () => undefined;

async function begin(drafts: readonly object[], by: string | undefined = "I. Vosk"): Promise<void> {
  beside = await mkdtemp(join(tmpdir(), "sayswho-"));
  folder = await caseWithDrafts(beside, drafts);
  const opened = await openSitting(folder);
  if (!opened.ok) expect.fail(JSON.stringify(opened.issues));
  ({ sitting } = opened);
  const live = await liveSitting(sitting);
  stop = () => live.stop();
  app = createApp(live, new Map(), SECRET, { sitting, by, takeIn });
}
async function end(): Promise<void> {
  stop();
  await rm(beside, { recursive: true, force: true });
}

interface Asked {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  readonly secret?: string;
}
async function ask(path: string, { method = "GET", body, headers = {}, secret = SECRET }: Asked = {}) {
  const request = new Request(`http://127.0.0.1:8080/${secret}/api/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const response = await app.fetch(request);
  const words = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, words, answer: isJson ? JSON.parse(words) : undefined };
}
const decide = (decision: object, more: Asked = {}) =>
  ask("desk/drafts", { method: "POST", body: JSON.stringify(decision), ...more });
const undo = async () => decide({ act: "undo", of: (await waiting()).last?.id ?? "nothing" });
const waiting = async () => (await ask("desk/drafts")).answer;
const shown = async (id: string) => (await ask(`desk/drafts/${id}`)).answer;

async function bytesNow(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".sayswho"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(names.sort().map(async (name) => [name, await readFile(name, "utf8")] as const)));
}

describe("the queue at the desk", () => {
  beforeEach(() =>
    begin([draftOf("d1"), draftOf("d2", {}, { why: "A row of a table.", from: "links.csv, line 3" }), draftOf("d3")]),
  );
  afterEach(end);

  test("tells what waits: drafts in order, and entities that may be one with the facts that decide it", async () => {
    expect(await waiting()).toMatchObject({
      by: "I. Vosk",
      drafts: ["d1", "d2", "d3"],
      pairs: [
        {
          id: "official~mara-quill",
          one: "official",
          other: "mara-quill",
          facts: [expect.stringContaining("a senior official"), expect.stringContaining("a former clerk")],
        },
      ],
      issues: [],
    });
  });

  test("shows one with its passage in the text, whom it names, who proposed it, and what speaks against it", async () => {
    const one = await shown("d2");
    expect(one).toMatchObject({
      isReady: true,
      proposedBy: "a program",
      proposedAt: "2026-11-29",
      from: "links.csv, line 3",
      why: "A row of a table.",
      names: { tidewater: { name: "Tidewater Company", kind: "organization", isNew: false } },
      source: { id: "gazette", title: "Clerk speaks", isInCase: true },
      passage: { line: 1, words: "the Tidewater Company paid Joss Brandt in 2019", isFound: true },
      troubles: [],
    });
    const { before, words, after, start, end } = one.passage;
    expect((partOf(sitting.now(), "texts", "gazette") ?? "").slice(start, end)).toBe(words);
    expect(before + words + after).toBe(partOf(sitting.now(), "texts", "gazette"));

    await layDrafts(folder, "more", [draft({ anchor: { exact: "Nobody said this anywhere" } }, {}, "d4")]);
    expect((await waiting()).drafts).toEqual(expect.arrayContaining(["d4"]));
    expect(await shown("d4")).toMatchObject({ isReady: false, troubles: [{ rule: "quote-nowhere", isRefusal: true }] });
    expect((await ask("desk/drafts/nothing")).status).toBe(404);
  });

  test("a draft is in no count, record or picture before it is accepted; then it is a claim of who accepted it", async () => {
    const picture = async () => (await ask("case")).words;
    const [before, claims] = [await picture(), (await ask("desk")).answer.records.claims.length];
    await layDrafts(folder, "more", [draft({}, {}, "d4")]);
    await waiting();
    expect([await picture(), (await ask("desk")).answer.records.claims.length]).toEqual([before, claims]);

    const { of } = await shown("d1");
    expect(await decide({ act: "accept", draft: "d1", of })).toMatchObject({
      status: 200,
      answer: { ok: true, what: "accepted claim-d1", waiting: { drafts: expect.not.arrayContaining(["d1"]) } },
    });
    expect(partOf(sitting.now(), "claims", "claim-d1")).toMatchObject({ recordedBy: "I. Vosk", allegation: true });
    expect(await picture()).not.toBe(before);
    expect((await ask("desk")).answer).toMatchObject({ history: { done: ["accepted claim-d1"] } });
  });

  test("what is decided is taken back in order, to the byte", { tags: ["slow"] }, async () => {
    const before = await bytesNow();
    const lines = (files: typeof before) =>
      (files.get(join(folder, "drafts/ours.jsonl")) ?? "")
        .trim()
        .split("\n")
        .sort()
        .map((line) => DraftSchema.parse(JSON.parse(line)));
    const of = async (id: string) => (await shown(id)).of;
    const steps = [
      async () => ({ act: "accept", draft: "d1", of: await of("d1") }),
      async () => ({ act: "change", draft: "d2", of: await of("d2"), what: "object", value: "joss-brandt" }),
      async () => ({ act: "refuse", draft: "d3", of: await of("d3"), why: "The text does not say it." }),
      async () => ({ act: "apart", one: "official", other: "mara-quill", why: "Looked at." }),
    ];
    for (const step of steps) expect(await decide(await step())).toMatchObject({ status: 200, answer: { ok: true } });
    expect((await waiting()).pairs).toEqual([]);
    expect((await bytesNow()).get(join(folder, "drafts/decisions.jsonl"))).not.toContain("2019");
    for (const _ of steps) expect((await undo()).answer).toMatchObject({ ok: true });
    expect((await undo()).answer).toMatchObject({ ok: false, troubles: [{ rule: "decided-since" }] });
    const after = await bytesNow();
    for (const [name, words] of before) if (!name.includes("/drafts/")) expect(after.get(name)).toBe(words);
    expect(lines(after)).toEqual(lines(before));
  });

  test("what else was saved at the desk since is taken back there first, and what was taken back there is not twice", async () => {
    const { of } = await shown("d1");
    await decide({ act: "accept", draft: "d1", of });
    await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
    expect((await undo()).answer).toMatchObject({ ok: false, troubles: [{ rule: "saved-since" }] });
    await sitting.undo();
    await sitting.undo();
    expect((await waiting()).drafts).toContain("d1");
    expect((await undo()).answer).toMatchObject({ ok: false, troubles: [{ rule: "decided-since" }] });
    expect((await decide({ act: "accept", draft: "d1", of })).answer).toMatchObject({ ok: true });
  });

  test("of a draft that is another than was shown nothing is decided", async () => {
    const { of } = await shown("d1");
    await decide({ act: "change", draft: "d1", of, what: "statement", value: "Another sentence." });
    const before = await bytesNow();
    for (const act of ["accept", "refuse", "change"])
      expect(
        await decide({
          act,
          draft: "d1",
          of,
          ...(act === "refuse" && { why: "no" }),
          ...(act === "change" && { what: "value", value: "x" }),
        }),
      ).toMatchObject({ status: 409, answer: { ok: false, troubles: [{ rule: "changed-meanwhile" }] } });
    expect(await bytesNow()).toEqual(before);
    await decide({ act: "accept", draft: "d1", of: (await shown("d1")).of });
    expect((await decide({ act: "accept", draft: "d1", of })).answer.ok).toBe(false);
  });

  test("whoever may be one of the case's is decided of as they were shown, and once", { tags: ["slow"] }, async () => {
    await layDrafts(folder, "more", [
      { entity: entity({ id: "b2", name: "Joss Brandt", description: "of the harbour" }) },
      draft({ object: "b2" }, {}, "d4"),
    ]);
    await waiting();
    const [undecided] = (await shown("d4")).undecided;
    expect(undecided).toMatchObject({ entity: "b2", facts: "person; of the harbour", offers: [{ id: "joss-brandt" }] });
    const same = { act: "same", one: "b2", other: "joss-brandt", of: undecided.of, why: "the same name" };
    expect((await decide({ ...same, of: "0".repeat(64) })).answer).toMatchObject({ ok: false });
    expect((await decide({ ...same, of: undefined })).answer).toMatchObject({ ok: false });
    expect((await decide(same)).answer).toMatchObject({ ok: true });
    expect((await decide(same)).answer).toMatchObject({ ok: false, troubles: [{ rule: "changed-meanwhile" }] });
    expect(await shown("d4")).toMatchObject({ claim: { object: "joss-brandt" }, undecided: [] });
  });

  test("whoever comes along with a draft is a part of what was shown of it", async () => {
    const lay = (name: string) =>
      writeFile(
        join(folder, "drafts/a.jsonl"),
        [{ entity: entity({ id: "newcomer", name }) }, draft({ object: "newcomer" }, {}, "d4")]
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(""),
      );
    await lay("Anna Erste");
    await waiting();
    const { of } = await shown("d4");
    await lay("Zora Andere");
    const accept = { act: "accept", draft: "d4", of };
    const changed = { status: 409, answer: { ok: false, troubles: [{ rule: "changed-meanwhile" }] } };
    expect(await decide(accept)).toMatchObject(changed);
    await waiting();
    expect(await decide(accept)).toMatchObject(changed);
    expect(partOf(sitting.now(), "entities", "newcomer")).toBeUndefined();
    expect((await decide({ ...accept, of: (await shown("d4")).of })).answer).toMatchObject({ ok: true });
    expect(partOf(sitting.now(), "entities", "newcomer")?.name).toBe("Zora Andere");
  });

  test("what is taken back is named, and is what was decided last", async () => {
    const first = await decide({ act: "refuse", draft: "d1", of: (await shown("d1")).of, why: "no" });
    const second = await decide({ act: "refuse", draft: "d2", of: (await shown("d2")).of, why: "no" });
    expect((await waiting()).last).toEqual({ id: second.answer.done, what: "refused d2" });
    const back = (of: string) => decide({ act: "undo", of });
    expect(await back(first.answer.done)).toMatchObject({
      status: 409,
      answer: { troubles: [{ rule: "decided-since" }] },
    });
    expect((await back(second.answer.done)).answer).toMatchObject({ ok: true, what: "took back: refused d2" });
    expect((await back(second.answer.done)).answer).toMatchObject({ ok: false });
    expect((await back(first.answer.done)).answer).toMatchObject({ ok: true });
    expect((await decide({ act: "undo" })).status).toBe(400);
  });

  test("what another program lays or cannot be read there is told of at the next look", async () => {
    await writeFile(join(folder, "drafts/torn.jsonl"), "{");
    expect((await waiting()).issues).toMatchObject([{ where: { file: "drafts/torn.jsonl" } }]);
    await rm(join(folder, "drafts"), { recursive: true });
    expect(await waiting()).toMatchObject({ drafts: [], issues: [] });
  });
});

describe("where the program was not told who decides", () => {
  beforeEach(async () => {
    await begin([draftOf("d1"), draftOf("d2")], "");
    stop();
    const live = await liveSitting(sitting);
    stop = () => live.stop();
    app = createApp(live, new Map(), SECRET, { sitting, takeIn });
  });
  afterEach(end);
  const nobody = { status: 409, answer: { ok: false, troubles: [{ rule: "nobody" }] } };

  test("nothing is decided by nobody: each decision carries its own name, and none is remembered", async () => {
    const before = await bytesNow();
    expect((await waiting()).by).toBeUndefined();
    const { of } = await shown("d1");
    expect(await decide({ act: "accept", draft: "d1", of })).toMatchObject(nobody);
    expect(await bytesNow()).toEqual(before);
    expect((await decide({ act: "accept", draft: "d1", of, by: "O. Laskarre" })).answer).toMatchObject({ ok: true });
    const second = { act: "accept", draft: "d2", of: (await shown("d2")).of };
    expect(await decide(second)).toMatchObject(nobody);
    expect((await decide({ ...second, by: "I. Vosk" })).answer).toMatchObject({ ok: true });
    const recorded = ["claim-d1", "claim-d2"].map((id) => partOf(sitting.now(), "claims", id)?.recordedBy);
    expect(recorded).toEqual(["O. Laskarre", "I. Vosk"]);
  });

  test("a name with which something was refused stands with nothing", async () => {
    const wrong = { act: "accept", draft: "d1", of: "0".repeat(64), by: "Wrong Name" };
    expect(await decide(wrong)).toMatchObject({ status: 409 });
    const { of } = await shown("d1");
    expect(await decide({ ...wrong, of, by: undefined })).toMatchObject(nobody);
    await Promise.all([
      decide({ act: "refuse", draft: "d1", of, why: "no", by: "O. Laskarre" }),
      decide({ act: "refuse", draft: "d2", of: (await shown("d2")).of, why: "no", by: "I. Vosk" }),
    ]);
    const lines = await readFile(join(folder, "drafts/decisions.jsonl"), "utf8");
    const decided = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(decided.map(({ draft: id, by }) => `${id} ${by}`).sort()).toEqual(["d1 O. Laskarre", "d2 I. Vosk"]);
  });
});

test("of 1,500 drafts one is shown, and the next after it was decided, in a moment", { tags: ["slow"] }, async () => {
  await begin(Array.from({ length: 1_500 }, (_, i) => draftOf(`d${i}`)));
  expect((await waiting()).drafts).toHaveLength(1_500);
  const took: number[] = [];
  for (let i = 0; i < 8; i++) {
    const { of } = await shown(`d${i}`);
    const begun = performance.now();
    await decide(
      i % 2 === 0 ? { act: "accept", draft: `d${i}`, of } : { act: "refuse", draft: `d${i}`, of, why: "no" },
    );
    await shown(`d${i + 1}`);
    took.push(performance.now() - begun);
  }
  // A moment for people; a machine that does much else at once is not what is measured.
  expect(Math.min(...took)).toBeLessThan(400);
  await end();
});

describe("nothing on disk becomes another", () => {
  let before: ReadonlyMap<string, string>;
  let accept: object;
  beforeAll(async () => {
    await begin([draftOf("d1")]);
    accept = { act: "accept", draft: "d1", of: (await shown("d1")).of };
    before = await bytesNow();
  });
  afterAll(end);
  afterEach(async () => {
    expect(await bytesNow()).toEqual(before);
    expect(sitting.revision()).toBe(0);
  });

  test("by looking, nor by asking with another method", async () => {
    await waiting();
    await shown("d1");
    for (const method of ["PUT", "DELETE", "PATCH"])
      expect((await ask("desk/drafts", { method, body: JSON.stringify(accept) })).status).toBe(405);
    expect((await ask("desk/drafts/d1", { method: "POST", body: JSON.stringify(accept) })).status).toBe(405);
  });

  test("without the secret", async () => {
    for (const secret of ["the-secreT", "", "the-secret%00"]) {
      expect((await decide(accept, { secret })).status).toBe(404);
      expect((await ask("desk/drafts", { secret })).status).toBe(404);
      expect((await ask("desk/drafts/d1", { secret })).status).toBe(404);
    }
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:9999" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    { "sec-fetch-site": "same-site" },
    { host: "evil.example" },
  ])("by another page: %j", async (headers) => {
    expect((await decide(accept, { headers })).status).toBe(403);
    expect((await ask("desk/drafts", { headers })).status).toBe(403);
    expect((await ask("desk/drafts/d1", { headers })).status).toBe(403);
  });

  test.each([
    "",
    "no JSON",
    "null",
    "[]",
    JSON.stringify({ act: "accept" }),
    JSON.stringify({ act: "accept", draft: "d1" }),
    JSON.stringify({ act: "accept", draft: "d1", of: "abc" }),
    JSON.stringify({ act: "everything", draft: "d1", of: "0".repeat(64) }),
    JSON.stringify({ act: "refuse", draft: "d1", of: "0".repeat(64), why: "  " }),
    JSON.stringify({ act: "change", draft: "d1", of: "0".repeat(64), what: "allegation", value: "false" }),
    JSON.stringify({ act: "change", draft: "d1", of: "0".repeat(64), what: "__proto__", value: "x" }),
    `{"act":"refuse","draft":"d1","of":"${"0".repeat(64)}","why":"\\ud800"}`,
  ])("by what is no decision: %s", async (body) => {
    expect((await ask("desk/drafts", { method: "POST", body })).status).toBe(400);
  });

  test.each(["../../evil", "drafts/ours.jsonl", "__proto__", "d1\u0000"])("by a draft that is named %j", async (id) => {
    expect(await decide({ act: "refuse", draft: id, of: "0".repeat(64), why: "no" })).toMatchObject({
      status: 409,
      answer: { ok: false },
    });
    expect((await ask(`desk/drafts/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  test("by joining or parting two that do not wait for it", async () => {
    for (const act of ["same", "apart"])
      expect(await decide({ act, one: "ilya-sorn", other: "joss-brandt", why: "x" })).toMatchObject({ status: 409 });
  });

  test("by a body that is too large", async () => {
    expect((await ask("desk/drafts", { method: "POST", body: "x".repeat(1024 * 1024 + 1) })).status).toBe(413);
  });
});
