import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { CaseFolder } from "../../../src/case-file/case-folder.ts";
import { type FileChange, folderChange, type RecordChange } from "../../../src/case-file/in-place/folder-change.ts";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import type { CaseRecords } from "../../../src/model/case.ts";

const SEED = fileURLToPath(new URL("../../../graph-data/harbour-light", import.meta.url));
const seed = (await readCaseFiles(SEED)).folder ?? expect.fail("no folder");

function recordsOf(folder: CaseFolder): CaseRecords {
  const parsed = parseCase(folder);
  return parsed.ok ? parsed.records : expect.fail(JSON.stringify(parsed.issues));
}

/** A folder as it is once its files have changed. */
function changed(folder: CaseFolder, changes: readonly FileChange[]): CaseFolder {
  const [files, texts] = [new Map(folder.files), new Map(folder.texts)];
  for (const { path, after, isUnread } of changes) {
    if (isUnread) continue;
    const into = path.startsWith("texts/") ? texts : files;
    if (after === undefined) into.delete(path);
    else into.set(path, after as string);
  }
  return { files, texts };
}

const { sources, claims, entities, readings, header } = recordsOf(seed);
const [claim, entity, source] = [claims[0], entities[0], sources.find(({ id }) => seed.texts.has(`texts/${id}.txt`))];
if (claim === undefined || entity === undefined || source === undefined) throw new TypeError("the seed is empty");

function filesOf(folder: CaseFolder, changes: readonly RecordChange[], now = sources): readonly FileChange[] {
  const change = folderChange(folder, changes, { sources: now });
  return change.ok ? change.files : expect.fail(JSON.stringify(change));
}
const pathsOf = (files: readonly FileChange[]) => files.filter(({ isUnread }) => !isUnread).map(({ path }) => path);
const without = (folder: CaseFolder, path: string): CaseFolder => ({
  ...folder,
  files: new Map([...folder.files].filter(([name]) => name !== path)),
});

describe("a record that changes", () => {
  const changes: readonly RecordChange[] = [
    { of: "entities", id: entity.id, before: entity, after: { ...entity, description: "changed: by hand" } },
    { of: "claims", id: claim.id, before: claim, after: { ...claim, note: "changed: by hand" } },
    { of: "case", id: "case", before: header, after: { ...header, title: "Another title" } },
  ];

  test.each(changes)("says so in its own file alone, and the way back gives the file that was there: $of", (change) => {
    const files = filesOf(seed, [change]);
    expect(pathsOf(files)).toEqual([`${change.of}.yaml`]);
    const folder = changed(seed, files);
    const now = recordsOf(folder);
    const all = [now.header, ...now.entities, ...now.claims];
    expect(all).toContainEqual(change.after);
    const back = filesOf(folder, [{ ...change, before: change.after, after: change.before }]);
    expect(changed(folder, back)).toEqual(seed);
  });

  test("goes with others into one change of each file", () => {
    const files = filesOf(seed, changes);
    expect(pathsOf(files).sort()).toEqual(["case.yaml", "claims.yaml", "entities.yaml"]);
    for (const { path, before } of files) expect(before).toBe(seed.files.get(path));
  });

  test("and is what it was in the end changes no file", () => {
    const [change] = changes;
    if (change === undefined) expect.fail("no change");
    expect(filesOf(seed, [change, { ...change, before: change.after, after: change.before }])).toEqual([]);
  });

  test("that lies nowhere is said to be in the way, with its file", () => {
    const change = { of: "claims", id: "no-such-claim", before: claim, after: claim } as const;
    expect(folderChange(seed, [change], { sources })).toEqual({
      ok: false,
      file: "claims.yaml",
      id: "no-such-claim",
      why: "form",
    });
  });
});

describe("a new record", () => {
  const after = { ...entity, id: "ina-vosk", name: "Ina Vosk" };
  const fresh: RecordChange = { of: "entities", id: "ina-vosk", after };

  test("stands at the end of its file, the rest of which is byte for byte as it was, and goes again", () => {
    const folder = changed(seed, filesOf(seed, [fresh]));
    expect(folder.files.get("entities.yaml")).toMatch(new RegExp(`^${escaped(seed.files.get("entities.yaml"))}`));
    expect(recordsOf(folder).entities.at(-1)).toMatchObject({ id: "ina-vosk", name: "Ina Vosk" });
    const back = filesOf(folder, [{ of: "entities", id: "ina-vosk", before: after }]);
    expect(changed(folder, back)).toEqual(seed);
  });

  test("begins its file where there is none, with a schema for editors beside it", () => {
    const files = filesOf(without(seed, "entities.yaml"), [fresh]);
    expect(files.map(({ path }) => path).sort()).toEqual(["entities.yaml", "schema/entities.schema.json"]);
    expect(files.find(({ path }) => path === "entities.yaml")?.after).toMatch(
      /^# yaml-language-server: \$schema=schema\//,
    );
  });

  test("that is a claim goes into its source's file where claims lie in a folder, and an empty list gives way to that", () => {
    const bare = without(seed, "claims.yaml");
    const begun = { ...bare, files: new Map(bare.files).set("claims.yaml", headOf(seed.files.get("claims.yaml"))) };
    const own = `claims/${claim.source}.yaml`;
    const add: RecordChange = { of: "claims", id: claim.id, after: claim };
    expect(pathsOf(filesOf(bare, [add]))).toEqual([own]);
    expect(new Set(pathsOf(filesOf(begun, [add])))).toEqual(new Set([own, "claims.yaml"]));
    expect(changed(begun, filesOf(begun, [add])).files.has("claims.yaml")).toBe(false);
    expect(pathsOf(filesOf(seed, [{ ...add, id: "new", after: { ...claim, id: "new" } }]))).toEqual(["claims.yaml"]);
  });
});

describe("what has a file of its own", () => {
  test("a reading is found by its source, whatever its file is called", () => {
    const [reading] = readings;
    if (reading === undefined) expect.fail("no reading");
    const usual = `readings/${reading.source}.yaml`;
    const text = seed.files.get(usual) ?? expect.fail("no file");
    const folder = { ...seed, files: new Map(without(seed, usual).files).set("readings/by-hand.yaml", text) };
    const before = { of: "readings", id: reading.source, before: reading } as const;
    const other = reading.status === "read" ? "reading" : "read";
    expect(pathsOf(filesOf(folder, [{ ...before, after: { ...reading, status: other } }]))).toEqual([
      "readings/by-hand.yaml",
    ]);
    expect(filesOf(folder, [before])).toEqual([{ path: "readings/by-hand.yaml", before: text, after: undefined }]);
  });

  test("a text that is there already is not written over", () => {
    const path = `texts/${source.id}.txt`;
    expect(folderChange(seed, [{ of: "texts", id: source.id, after: "another" }], { sources })).toEqual({
      ok: false,
      file: path,
      id: source.id,
      why: "taken",
    });
    expect(filesOf(seed, [{ of: "texts", id: source.id, after: seed.texts.get(path) }])).toEqual([]);
  });

  test("a text goes where its source says from now on, unless something lies there", () => {
    const after = { ...source, text: { ...source.text, path: "texts/moved.txt" } };
    const change: RecordChange = { of: "sources", id: source.id, before: source, after };
    const now = sources.map((one) => (one.id === source.id ? (after as typeof source) : one));
    const folder = changed(seed, filesOf(seed, [change], now));
    expect(folder.texts.get("texts/moved.txt")).toBe(seed.texts.get(`texts/${source.id}.txt`));
    expect(folder.texts.has(`texts/${source.id}.txt`)).toBe(false);

    const taken = { ...seed, texts: new Map(seed.texts).set("texts/moved.txt", "mine") };
    expect(folderChange(taken, [change], { sources: now })).toMatchObject({ ok: false, why: "taken" });
  });

  test("an original is written as it is, and one that goes is a file that nobody has read", () => {
    const bytes = new Uint8Array([1, 2]);
    expect(filesOf(seed, [{ of: "originals", id: "originals/a.pdf", after: bytes }])).toEqual([
      { path: "originals/a.pdf", before: undefined, after: bytes },
    ]);
    expect(filesOf(seed, [{ of: "originals", id: "originals/a.pdf", before: bytes }])).toEqual([
      { path: "originals/a.pdf", before: undefined, after: undefined, isUnread: true },
    ]);
  });
});

const escaped = (text = "") => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const headOf = (text = "") => text.slice(0, text.indexOf("\n") + 1);
