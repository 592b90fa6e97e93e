/** @module-tag slow */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { addEntity } from "../../src/edit/changes/add-entity.ts";
import { addSource } from "../../src/edit/changes/add-source.ts";
import { changeEntity } from "../../src/edit/changes/change-entity.ts";
import { openSitting, type Sitting } from "../../src/edit/on-disk/sitting.ts";
import { partOf } from "../../src/edit/working-case.ts";
import { takeIn } from "../../src/intake/take-in.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { createApp } from "../../src/server/app.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { copySeed } from "../seed-copy.ts";

const SECRET = "the-secret";
const LARGEST = 100_000;
const served = { table: buildTable(sampleCase().records), texts: new Map(), madeFrom: sha256Of("its files") };

let folder = "";
let sitting: Sitting;
let app: ReturnType<typeof createApp>;
async function begin(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await copySeed(folder);
  const opened = await openSitting(folder);
  if (!opened.ok) expect.fail(JSON.stringify(opened.issues));
  ({ sitting } = opened);
  app = createApp(served, new Map(), SECRET, { sitting, by: "I. Vosk", takeIn, largest: LARGEST });
}
const end = () => rm(folder, { recursive: true, force: true });

interface Asked {
  readonly method?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Record<string, string>;
  readonly secret?: string;
}
async function ask(path: string, { method = "POST", body, headers = {}, secret = SECRET }: Asked = {}) {
  const request = new Request(`http://127.0.0.1:8080/${secret}/api/desk${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: body as BodyInit }),
  });
  const response = await app.fetch(request);
  const words = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, words, answer: isJson ? JSON.parse(words) : undefined };
}
const save = (edit: unknown, more: Asked = {}) => ask("/edits", { body: JSON.stringify(edit), ...more });
const vosk = () => addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" });

/** Every file of the folder as it is; what is remembered beside the case is no part of it. */
async function bytesNow(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".sayswho"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(names.sort().map(async (name) => [name, await readFile(name, "utf8")] as const)));
}

describe("a desk", () => {
  beforeEach(begin);
  afterEach(end);

  test("an edit is on disk before it is answered, with the revision and what can be taken back", async () => {
    const before = await bytesNow();
    expect(await save(vosk())).toMatchObject({
      status: 200,
      answer: { ok: true, revision: 1, history: { done: ["added Ina Vosk"], undone: [] } },
    });
    expect(await readFile(join(folder, "entities.yaml"), "utf8")).toContain("Ina Vosk");
    expect(await ask("/undo")).toMatchObject({ status: 200, answer: { revision: 2 } });
    expect(await bytesNow()).toEqual(before);
    expect(await ask("/redo")).toMatchObject({ status: 200, answer: { revision: 3 } });
    expect(await ask("/redo")).toMatchObject({ status: 409, answer: { ok: false } });
  });

  test("whoever asks to see writes nothing", async () => {
    const before = await bytesNow();
    const { answer } = await ask("", { method: "GET" });
    expect(answer).toMatchObject({ revision: 0, by: "I. Vosk", texts: expect.arrayContaining(["union-speech"]) });
    expect((await ask("/state", { method: "GET" })).answer).toEqual({ revision: 0, history: { done: [], undone: [] } });
    for (const path of ["/edits", "/undo", "/redo", "/documents"])
      expect((await ask(path, { method: "GET" })).status).toBe(404);
    expect(await bytesNow()).toEqual(before);
  });

  test("what was saved since a revision is told to whoever names it, and nothing where that is no revision", async () => {
    await save(vosk());
    const { answer } = await save(changeEntity(sitting.now(), "ina-vosk", { note: "seen" }));
    const since = async (revision: string) => (await ask(`/state?since=${revision}`, { method: "GET" })).answer.edits;
    expect(await since("1")).toEqual([answer.edit]);
    expect((await since("0")).map(({ what }: { what: string }) => what)).toEqual(["added Ina Vosk", answer.edit.what]);
    expect(await since("2")).toEqual([]);
    for (const wrong of ["3", "-1", "x", "1e9", "99999999999", ""]) expect(await since(wrong)).toBeUndefined();
  });

  test("a sitting begins once somebody comes, once for all who come at once, and is tried again where it could not", async () => {
    const begin = vi.fn(async () => sitting);
    begin.mockRejectedValueOnce(new Error("no room"));
    app = createApp(served, new Map(), SECRET, { sitting: begin, takeIn });
    expect(begin).not.toHaveBeenCalled();
    expect(await ask("/state", { method: "GET" })).toMatchObject({ status: 503, words: "no room" });
    const answers = await Promise.all([ask("/state", { method: "GET" }), ask("", { method: "GET" })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(begin).toHaveBeenCalledTimes(2);
  });

  test("an edit made from what is another by now is refused with what is there now, which stays", async () => {
    const stale = changeEntity(sitting.now(), "anton-kesrin", { note: "mine" });
    await save(changeEntity(sitting.now(), "anton-kesrin", { note: "theirs" }));
    const before = await bytesNow();
    expect(await save(stale)).toMatchObject({
      status: 409,
      answer: {
        ok: false,
        issues: [{ code: "changed-meanwhile" }],
        theirs: [{ of: "entities", id: "anton-kesrin", after: { note: "theirs" } }],
        revision: 1,
      },
    });
    expect(await bytesNow()).toEqual(before);
  });

  test("a document that was taken in is kept beside its source to the byte, and its bytes are not sent back", {
    tags: ["slow"],
  }, async () => {
    const bytes = new TextEncoder().encode("<!doctype html><title>A letter</title><p>Nobody climbed that rock.</p>");
    const { answer } = await ask("/documents?name=letter.html", { body: bytes });
    const path = "originals/letter.html";
    const edit = addSource(
      sitting.now(),
      { genre: "post", title: "A letter" },
      { text: answer.text, marks: answer.marks, madeFrom: { ...answer.madeFrom, path } },
    );
    const original = { of: "originals", id: path, after: { document: answer.document } };
    const saved = await save({ ...edit, changes: [...edit.changes, original] });
    expect(saved.status, saved.words).toBe(200);
    expect(saved.answer.edit.changes.map(({ of }: { of: string }) => of)).not.toContain("originals");
    expect(new Uint8Array(await readFile(join(folder, path)))).toEqual(bytes);
  });

  test("of documents that were never added the oldest are forgotten, and the page is told so", async () => {
    for (let i = 0; i < 21; i++) await ask("/documents?name=a.txt", { body: `Nobody climbed that rock ${i} times.` });
    const original = (document: string) => ({
      what: "x",
      changes: [{ of: "originals", id: "originals/a.txt", after: { document } }],
    });
    expect((await save(original("1"))).answer).toMatchObject({ ok: false, issues: [{ code: "no-such-document" }] });
    expect((await save(original("21"))).answer).not.toMatchObject({ issues: [{ code: "no-such-document" }] });
  });

  test("a folder that is gone is said to be gone, and nothing is thrown", async () => {
    const edit = vosk();
    await rm(folder, { recursive: true, force: true });
    const { status, answer } = await save(edit);
    expect([409, 507]).toContain(status);
    expect(answer.issues[0]).toMatchObject({ severity: "error" });
  });
});

describe("nothing on disk becomes another", () => {
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    await begin();
    before = await bytesNow();
  });
  afterAll(end);
  afterEach(async () => {
    expect(await bytesNow()).toEqual(before);
    expect(sitting.revision()).toBe(0);
  });

  test("without the secret", async () => {
    expect((await save(vosk(), { secret: "the-secreT" })).status).toBe(404);
    expect((await ask("/undo", { secret: "" })).status).toBe(404);
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:9999" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    { "sec-fetch-site": "same-site" },
    { host: "evil.example" },
  ])("by another page: %j", async (headers) => {
    expect((await save(vosk(), { headers })).status).toBe(403);
    expect((await ask("/undo", { headers })).status).toBe(403);
    expect((await ask("/documents?name=a.txt", { headers, body: "a text" })).status).toBe(403);
    expect((await ask("", { headers, method: "GET" })).status).toBe(403);
  });

  test.each([
    "",
    "no JSON",
    "null",
    "[]",
    JSON.stringify({ what: "x" }),
    JSON.stringify({ what: "x", changes: [{ of: "everything", id: "x" }] }),
    JSON.stringify({ what: "x", changes: [{ of: "entities", id: "" }] }),
    JSON.stringify({ what: "x", changes: [], more: true }),
    JSON.stringify({ what: "x".repeat(1_001), changes: [] }),
    '{"what":"x","changes":[{"of":"texts","id":"union-speech","after":"\\ud800"}]}',
    JSON.stringify({ what: "x", changes: [{ of: "originals", id: "originals/a.pdf", after: "bytes" }] }),
    JSON.stringify({ what: "x", changes: [{ of: "originals", id: "originals/a.pdf" }] }),
    JSON.stringify({
      what: "x",
      changes: [{ of: "originals", id: "originals/a.pdf", before: {}, after: { document: "1" } }],
    }),
  ])("by what is no edit: %s", async (body) => {
    expect((await ask("/edits", { body })).status).toBe(400);
  });

  test("by what no check takes, and each reason is given", async () => {
    const edit = changeEntity(sitting.now(), "anton-kesrin", { kind: "ghost" as never });
    expect(await save(edit)).toMatchObject({ status: 409, answer: { ok: false, issues: [{ severity: "error" }] } });
  });

  test.each(["before", "after"])("by a record forty thousand deep, which is told so: %s", async (when) => {
    const deep = `${"[".repeat(40_000)}${"]".repeat(40_000)}`;
    const change = `{"of":"entities","id":"vosk","${when}":{"id":"vosk","kind":"person","name":"Vosk","note":${deep}}}`;
    expect(await ask("/edits", { body: `{"what":"x","changes":[${change}]}` })).toMatchObject({
      status: 409,
      answer: { ok: false, issues: [{ code: "too-deep" }] },
    });
  });

  test.each([
    "originals/../../evil.txt",
    "../evil.txt",
    "/etc/passwd",
    "originals/a/b.txt",
    "originals/.hidden",
    "texts/a.txt",
    "originals/a\\..\\b",
  ])("by an original at %s", async (id) => {
    const { answer } = await ask("/documents?name=letter.txt", { body: "Nobody climbed that rock." });
    const edit = { what: "x", changes: [{ of: "originals", id, after: { document: answer.document } }] };
    expect(await save(edit)).toMatchObject({ status: 409, answer: { ok: false } });
  });

  test.each(["texts", "marks", "readings", "entities", "claims"])(
    "by a record of %s that is named as a path",
    async (of) => {
      const edit = { what: "x", changes: [{ of, id: "../../evil", after: of === "texts" ? "a text" : {} }] };
      expect(await save(edit)).toMatchObject({ status: 409, answer: { ok: false } });
    },
  );

  test("by an original that is no document taken in here", async () => {
    const edit = { what: "x", changes: [{ of: "originals", id: "originals/a.txt", after: { document: "700" } }] };
    expect(await save(edit)).toMatchObject({
      status: 409,
      answer: { ok: false, issues: [{ code: "no-such-document" }] },
    });
  });

  test("by taking a document in, with its text and what is like it", async () => {
    const text = partOf(sitting.now(), "texts", "union-speech") ?? "";
    expect(await ask("/documents?name=again.txt", { body: text })).toMatchObject({
      status: 200,
      answer: { ok: true, document: expect.stringMatching(/^\d+$/), text, alike: [{ source: "union-speech" }] },
    });
    expect((await ask("/documents?name=a.bin", { body: new Uint8Array([0, 1, 2, 255]) })).answer).toMatchObject({
      ok: false,
    });
  });

  test.each(["/edits", "/documents?name=a.txt"])("by a body that is too large: %s", async (path) => {
    expect((await ask(path, { body: "x".repeat(LARGEST + 1) })).status).toBe(413);
    const headers = { "content-length": String(LARGEST + 1) };
    expect((await ask(path, { body: "x", headers })).status).toBe(413);
  });
});
