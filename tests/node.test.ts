import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addEntity, changeEntity } from "../src/index.ts";
import * as entry from "../src/node.ts";
import { copySeed } from "./seed-copy.ts";

test("the Node entry reads and writes folders, takes documents in, serves and publishes cases, and speaks to Neo4j", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "alikeTexts",
    "connect",
    "connectionFrom",
    "createApp",
    "exploreDatabase",
    "exploreTable",
    "layDrafts",
    "noteLeft",
    "openQueue",
    "openSitting",
    "proposer",
    "publishedPage",
    "pullCase",
    "pushCase",
    "readCaseFolder",
    "readDrafts",
    "readViewerFiles",
    "serveCase",
    "takeIn",
    "verifyCase",
    "writeCaseFolder",
    "writeFileWhole",
  ]);
});

test("a program changes a case folder edit by edit, and takes back what it saved", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  try {
    await copySeed(folder);
    const before = await readFile(join(folder, "entities.yaml"), "utf8");

    const opened = await entry.openSitting(folder);
    if (!opened.ok) throw new Error(opened.issues.map(({ message }) => message).join("\n"));
    const { sitting } = opened;

    const saved = await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
    expect(saved).toMatchObject({ ok: true, edit: { what: "added Ina Vosk" } });
    const wrong = await sitting.save(changeEntity(sitting.now(), "ina-vosk", { parties: ["nobody" as never] }));
    expect(wrong).toMatchObject({ ok: false, issues: [{ code: "dangling-reference", pathInWords: "parties[0]" }] });

    expect(sitting.history().done).toEqual(["added Ina Vosk"]);
    await sitting.undo();
    expect(await readFile(join(folder, "entities.yaml"), "utf8")).toBe(before);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
