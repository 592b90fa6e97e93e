/** @module-tag slow */

import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noteLeft } from "../../../src/case-file/on-disk/has-left.ts";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { addClaim } from "../../../src/edit/changes/add-claim.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { addSource } from "../../../src/edit/changes/add-source.ts";
import { changeClaim } from "../../../src/edit/changes/change-claim.ts";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { withCorrections } from "../../../src/edit/changes/correction-of.ts";
import { joinEntities, partEntity } from "../../../src/edit/changes/join-records.ts";
import { setReading } from "../../../src/edit/changes/set-reading.ts";
import { withdrawClaim } from "../../../src/edit/changes/withdraw-claim.ts";
import type { Edit } from "../../../src/edit/edit.ts";
import { openSitting, type Sitting } from "../../../src/edit/on-disk/sitting.ts";
import { partOf, partsOf, recordsNow, type WorkingCase } from "../../../src/edit/working-case.ts";
import { childProgram } from "../../child-program.ts";
import { sampleCase } from "../../sample-case.ts";
import { copySeed } from "../../seed-copy.ts";
import { sized } from "../../sized.ts";

const REASON = { when: "2026-11-29", why: "Read again." };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await copySeed(folder);
  await writeFile(join(folder, "picture.png"), "no part of the case");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const opened = async (path = folder): Promise<Sitting> => {
  const open = await openSitting(path);
  if (!open.ok) expect.fail(JSON.stringify(open.issues));
  return open.sitting;
};

/** Every file of the case by its path, but what is no part of it. */
async function bytesIn(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes(".sayswho"));
  const names = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name.slice(path.length), await readFile(name, "utf8")] as const)),
  );
}

const claimIn = (working: WorkingCase, n: number) => {
  const ids = [...partsOf(working, "claims")].map(([id]) => id);
  return ids[n % ids.length] ?? expect.fail("no claim");
};
const entityIn = (working: WorkingCase, n: number) => {
  const ids = [...partsOf(working, "entities")].map(([id]) => id);
  return ids[n % ids.length] ?? expect.fail("no entity");
};

const newClaim = (working: WorkingCase) => {
  const claim = partOf(working, "claims", "kesrin-union-cut-cable") ?? expect.fail("no claim");
  const { id, allegation, ...fields } = claim;
  return fields;
};

const EDITS: readonly ((working: WorkingCase, n: number) => Edit)[] = [
  (working) => addClaim(working, newClaim(working) as never),
  (working, n) => addEntity(working, { kind: "person", name: `Ina Vosk ${n}`, exposure: "private" }),
  (working, n) => changeClaim(working, claimIn(working, n), { note: `looked at ${n}: "# not a remark"` }),
  (working, n) => changeClaim(working, claimIn(working, n), { note: undefined }),
  (working, n) => changeEntity(working, entityIn(working, n), { description: `line one\nline two ${n}` }, REASON),
  (working, n) => withdrawClaim(working, claimIn(working, n), { kind: "miscoded", ...REASON }),
  (working, n) => setReading(working, "wire-despatch", { status: n % 2 ? "read" : "reading", by: [`coder ${n}`] }),
  (working, n) => joinEntities(working, entityIn(working, n), entityIn(working, n + 1), REASON),
  (working, n) => partEntity(working, entityIn(working, n), REASON),
  (working, n) =>
    addSource(
      working,
      { genre: "post", title: `A post ${n}` },
      {
        text: `Ina Vosk wrote ${n}.`,
        marks: [{ kind: "headline", at: 0, label: "A post" }],
        original: { path: `originals/post-${n}.html`, bytes: new TextEncoder().encode("<p>Ina Vosk") },
      },
    ),
];
const edits = fc.array(fc.record({ edit: fc.nat(EDITS.length - 1), n: fc.nat(90) }), { minLength: 1, maxLength: 8 });

test("edits saved and taken back in order give the bytes that were there, and each state on the way checks", async () => {
  const before = await bytesIn(folder);
  await fc.assert(
    fc.asyncProperty(edits, async (chosen) => {
      const sitting = await opened();
      let saved = 0;
      for (const { edit, n } of chosen) {
        const result = await sitting.save(EDITS[edit]?.(sitting.now(), n) ?? expect.fail("no edit"));
        if (!result.ok) continue;
        saved += 1;
        const parsed = await readCaseFolder(folder);
        if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
        const { records } = recordsNow(sitting.now());
        expect(byId(parsed.records)).toEqual(byId(records));
      }
      for (let i = 0; i < saved; i++) expect(await sitting.undo()).toMatchObject({ ok: true });
      expect(await bytesInOf(before)).toEqual(before);
    }),
    { numRuns: sized(8, { quick: 5, long: 100 }) },
  );
});

/** Schemas that came with a first file of a kind stay: they are for editors, and say nothing of the case. */
async function bytesInOf(before: ReadonlyMap<string, string>) {
  const now = await bytesIn(folder);
  return new Map([...now].filter(([name]) => before.has(name) || !name.includes("/schema/")));
}

const byId = (records: object) =>
  Object.fromEntries(
    Object.entries(records).map(([stem, list]) => [
      stem,
      Array.isArray(list) ? [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list,
    ]),
  );

test("what is not touched stays byte for byte, a person's remarks too", async () => {
  const path = join(folder, "claims.yaml");
  const text = await readFile(path, "utf8");
  const remarked = text
    .replace(
      "- id: kesrin-union-threatened-ministry",
      "# Of February, see the minutes.\n- id: kesrin-union-threatened-ministry",
    )
    .replace("  time: { raw: On that night", "  # which night?\n  time: { raw: On that night");
  await writeFile(path, remarked);

  const sitting = await opened();
  const edit = changeClaim(sitting.now(), "kesrin-union-cut-cable", { note: "Looked at." });
  expect(await sitting.save(edit)).toMatchObject({ ok: true });
  const now = await readFile(path, "utf8");
  expect(now).toContain("# Of February, see the minutes.\n- id: kesrin-union-threatened-ministry");
  expect(now).toContain("  # which night?\n  time:");
  expect(now).toContain("  note: Looked at.\n");
  expect(now.slice(now.indexOf("# Of February"))).toBe(remarked.slice(remarked.indexOf("# Of February")));
});

describe("somebody else changes the files underneath", () => {
  test("what does not touch the same record is kept, both ways", async () => {
    const sitting = await opened();
    const path = join(folder, "entities.yaml");
    await writeFile(path, (await readFile(path, "utf8")).replace("name: Anton Kesrin", "name: Anton J. Kesrin"));

    expect(await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }))).toMatchObject({
      ok: true,
    });
    const now = await readFile(path, "utf8");
    expect(now).toContain("name: Anton J. Kesrin");
    expect(now).toContain("name: Ina Vosk");
    expect(partOf(sitting.now(), "entities", "anton-kesrin")?.name).toBe("Anton J. Kesrin");
  });

  test("what touches the same record is refused, with what is there now, and nothing is written", async () => {
    const sitting = await opened();
    const edit = changeEntity(sitting.now(), "anton-kesrin", { description: "mine" });
    const path = join(folder, "entities.yaml");
    const theirs = (await readFile(path, "utf8")).replace("name: Anton Kesrin", "name: Anton J. Kesrin");
    await writeFile(path, theirs);

    const saved = await sitting.save(edit);
    expect(saved).toMatchObject({ ok: false, issues: [{ code: "changed-meanwhile", id: "anton-kesrin" }] });
    expect(saved).toMatchObject({ theirs: [{ of: "entities", after: { name: "Anton J. Kesrin" } }] });
    expect(await readFile(path, "utf8")).toBe(theirs);
  });

  test("files that do not check any more stop every edit, and are left as they are", async () => {
    const sitting = await opened();
    const path = join(folder, "entities.yaml");
    const broken = `${await readFile(path, "utf8")}\n- nonsense: true\n`;
    await writeFile(path, broken);

    const saved = await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
    expect(saved).toMatchObject({ ok: false });
    expect(await readFile(path, "utf8")).toBe(broken);
  });
});

test("what has left is not taken back: a change of it is a correction from then on", async () => {
  const sitting = await opened();
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
  await noteLeft(folder);
  expect(await sitting.undo()).toMatchObject({ ok: false, issues: [{ code: "has-left" }] });
});

test("what has left is changed with its reason, and else refused; what was only recorded since is free", async () => {
  const sitting = await opened();
  await noteLeft(folder);
  const change = () => changeEntity(sitting.now(), "anton-kesrin", { note: "x" });
  const before = await readFile(join(folder, "entities.yaml"), "utf8");
  const refused = await sitting.save(change());
  expect(refused).toMatchObject({
    ok: false,
    issues: [{ code: "correction-due", of: "entities", id: "anton-kesrin" }],
  });
  expect(await readFile(join(folder, "entities.yaml"), "utf8")).toBe(before);

  expect(await sitting.save(withCorrections(sitting.now(), change(), REASON))).toMatchObject({ ok: true });
  expect(await readFile(join(folder, "corrections.yaml"), "utf8")).toContain("anton-kesrin-change-1");

  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
  expect(await sitting.save(changeEntity(sitting.now(), "ina-vosk", { note: "y" }))).toMatchObject({ ok: true });
});

test("what was taken back is done again, until something else is saved", async () => {
  const sitting = await opened();
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
  await sitting.undo();
  expect(partOf(sitting.now(), "entities", "ina-vosk")).toBeUndefined();
  expect(await sitting.redo()).toMatchObject({ ok: true });
  expect(partOf(sitting.now(), "entities", "ina-vosk")?.name).toBe("Ina Vosk");
  await sitting.undo();
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Oda Lenk" }));
  expect(await sitting.redo()).toMatchObject({ ok: false, issues: [{ code: "nothing-done" }] });
});

test.each(["yaml", "jsonl"] as const)(
  "a case written as %s, claims in a folder, grows in the file of the source",
  async (form) => {
    const path = join(folder, "folder-case");
    const { records } = sampleCase();
    await writeCaseFolder(path, records, form, "by-source");
    const sitting = await opened(path);
    const [first] = records.claims;
    const { id, allegation, ...fields } = first ?? expect.fail("no claim");
    expect(await sitting.save(addClaim(sitting.now(), fields as never))).toMatchObject({ ok: true });
    expect(await readFile(join(path, `claims/${fields.source}.${form}`), "utf8")).toContain(`${fields.source}-1`);
    await sitting.undo();
    const again = await readCaseFolder(path);
    expect(again).toMatchObject({ ok: true });
  },
);

test("edits that are sent at once are saved one after the other", async () => {
  const sitting = await opened();
  const working = sitting.now();
  const names = ["Ina Vosk", "Oda Lenk", "Per Holm"];
  const saved = await Promise.all(names.map((name) => sitting.save(addEntity(working, { kind: "person", name }))));
  expect(saved.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(sitting.revision()).toBe(3);
});

test("two who code the same case at once lose nothing of each other, nor of somebody who types in its files", async () => {
  const coder = await childProgram("edit/on-disk/coder.child.ts");
  try {
    const count = sized(20, { quick: 12, long: 50 });
    const both = ["Ina", "Oda"].map((name) => coder.run([folder, name, String(count)]));
    let typed = 0;
    let isDone = false;
    const typing = (async () => {
      // As an editor saves: what is there is read, changed, and written over at once.
      while (!isDone) {
        const path = join(folder, "replies.yaml");
        const before = await readFile(path, "utf8").catch(() => "");
        await writeFile(path, `# typed ${typed}\n${before.replace(/^# typed.*\n/, "")}`);
        typed += 1;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    })();
    const ended = await Promise.all(both);
    isDone = true;
    await typing;
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: "" },
      { code: 0, err: "" },
    ]);
    const parsed = await readCaseFolder(folder);
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
    const there = new Set([
      ...parsed.records.entities.map(({ name }) => name),
      ...parsed.records.claims.map(({ note }) => note),
    ]);
    const all = ["Ina", "Oda"].flatMap((name) => Array.from({ length: count }, (_, n) => `${name} ${n}`));
    expect(all.filter((words) => !there.has(words))).toEqual([]);
    expect(await readFile(join(folder, "replies.yaml"), "utf8")).toContain(`# typed ${typed - 1}\n`);
  } finally {
    await coder.remove();
  }
});

test("killed while it saves, a sitting has on the disk what it said was saved, and the case checks", async () => {
  const coder = await childProgram("edit/on-disk/coder.child.ts");
  try {
    for (let i = 0; i < sized(4, { quick: 2, long: 40 }); i++) {
      const process = coder.start([folder, `Ina ${i} `, "1000"]);
      const said: string[] = [];
      process.stdout?.on("data", (data) => said.push(...String(data).trim().split("\n")));
      await once(process.stdout ?? process, "data");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      process.kill("SIGKILL");
      await once(process, "close");
      const parsed = await readCaseFolder(folder);
      if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
      const there = [
        ...parsed.records.entities.map(({ name }) => name),
        ...parsed.records.claims.map(({ note }) => note),
      ];
      expect(said.filter((words) => !there.includes(words))).toEqual([]);
      expect((await readdir(join(folder, ".sayswho"))).filter((name) => /part|lock|journal/.test(name))).toEqual([]);
    }
  } finally {
    await coder.remove();
  }
});

test("a name that is made to break YAML is a name", async () => {
  const sitting = await opened();
  const names = [
    "- id: x\n  kind: person",
    "a: b # c",
    "'\"`{}[]&*!|>%@",
    "\u2028x\u0085\u00a0",
    "---\n...\n- []",
    "!!js/function 'x'",
    "&a *a <<: *a",
    "\u202egnp.exe",
    "0x1F",
    "~",
    "yes",
    "x".repeat(50_000),
    "  lead and trail  ",
    "\ttab",
  ];
  for (const name of names) {
    const added = await sitting.save(addEntity(sitting.now(), { kind: "person", name, note: name }));
    if (!added.ok) expect.fail(JSON.stringify(added.issues));
    const id = added.edit.changes[0]?.id ?? "";
    expect(await sitting.save(changeEntity(sitting.now(), id, { description: name }))).toMatchObject({ ok: true });
    const parsed = await readCaseFolder(folder);
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
    expect(parsed.records.entities.find((entity) => entity.id === id)).toMatchObject({
      name,
      note: name,
      description: name,
    });
  }
});

describe("what is in the way is not written over, and says so", () => {
  test("a text that belongs to another source, or to none", async () => {
    const sitting = await opened();
    await mkdir(join(folder, "texts"), { recursive: true });
    await writeFile(join(folder, "texts/a-post.txt"), "somebody's");
    const edit = addSource(sitting.now(), { genre: "post", title: "A post" }, { text: "mine" });
    expect(await sitting.save(edit)).toMatchObject({ ok: false, issues: [{ code: "file-in-the-way" }] });
    expect(await readFile(join(folder, "texts/a-post.txt"), "utf8")).toBe("somebody's");
  });

  test("an original of that name", async () => {
    const sitting = await opened();
    await mkdir(join(folder, "originals"), { recursive: true });
    await writeFile(join(folder, "originals/post.html"), "somebody's");
    const original = { path: "originals/post.html", bytes: new Uint8Array([1]) };
    const edit = addSource(sitting.now(), { genre: "post", title: "A post" }, { text: "mine", original });
    expect(await sitting.save(edit)).toMatchObject({ ok: false, issues: [{ code: "file-in-the-way" }] });
    expect(await readFile(join(folder, "originals/post.html"), "utf8")).toBe("somebody's");
    expect(partOf(sitting.now(), "sources", "a-post")).toBeUndefined();
  });
});

test("a reading that lies under another name than its source's is changed where it lies", async () => {
  const sitting = await opened();
  await sitting.save(setReading(sitting.now(), "wire-despatch", { status: "reading", by: ["one"] }));
  const text = await readFile(join(folder, "readings/wire-despatch.yaml"), "utf8");
  await rm(join(folder, "readings/wire-despatch.yaml"));
  await writeFile(
    join(folder, "readings/by-hand.yaml"),
    `# mine\n${text.replace("source: wire-despatch", '"source": wire-despatch')}`,
  );
  await sitting.look();
  expect(await sitting.save(setReading(sitting.now(), "wire-despatch", { status: "read" }))).toMatchObject({
    ok: true,
  });
  expect(await readdir(join(folder, "readings"))).not.toContain("wire-despatch.yaml");
  expect(await readFile(join(folder, "readings/by-hand.yaml"), "utf8")).toContain("# mine\n");
});

test("a text goes with its source where the path of it changes", async () => {
  const sitting = await opened();
  await sitting.save(
    addSource(
      sitting.now(),
      { genre: "post", title: "A post" },
      { text: "words", marks: [{ kind: "page", at: 0, label: "1" }] },
    ),
  );
  const before = partOf(sitting.now(), "sources", "a-post") ?? expect.fail("no source");
  const after = { ...before, text: { ...before.text, path: "texts/moved.txt" } };
  const edit = { what: "moved", changes: [{ of: "sources", id: "a-post", before, after }] } as unknown as Edit;
  expect(await sitting.save(edit)).toMatchObject({ ok: true });
  expect((await readdir(join(folder, "texts"))).filter((name) => /moved|a-post/.test(name))).toEqual([
    "moved.marks.jsonl",
    "moved.txt",
  ]);
  expect(await sitting.look()).toEqual([]);
  expect(partOf(sitting.now(), "texts", "a-post")).toBe("words");
  expect(partOf(sitting.now(), "marks", "a-post")).toHaveLength(1);
});
