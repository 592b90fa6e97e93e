/** @module-tag slow */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addEntity } from "../../src/edit/changes/add-entity.ts";
import { openSitting, type Sitting } from "../../src/edit/on-disk/sitting.ts";
import { type LiveSitting, liveSitting } from "../../src/server/live-sitting.ts";
import { copySeed } from "../seed-copy.ts";

const SOON = { timeout: 15_000, interval: 50 };
let folder = "";
let sitting: Sitting;
let live: LiveSitting;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await copySeed(folder);
  const opened = await openSitting(folder);
  if (!opened.ok) expect.fail(JSON.stringify(opened.issues));
  ({ sitting } = opened);
  live = await liveSitting(sitting);
});
afterEach(async () => {
  live.stop();
  await rm(folder, { recursive: true, force: true });
});

test("the case is as it was saved last, made once for as long as nothing changes, and whoever listens is told", async () => {
  const before = live.now();
  expect(live.now()).toBe(before);
  const changed = vi.fn();
  const stopListening = live.onChange(changed);
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
  expect(live.now().table.entities).toHaveLength(before.table.entities.length + 1);
  expect(live.now().madeFrom).not.toBe(before.madeFrom);
  expect(changed).toHaveBeenCalledTimes(1);
  stopListening();
  await sitting.undo();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(live.now().madeFrom).toBe(before.madeFrom);
});

test("what has changed is told out of what was saved, also of several saves; not of files that were read again", async () => {
  const before = live.now();
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ilo Vosk" }));
  const after = live.now();
  expect(live.words?.(before, after)).toBe("2 entities added");
  const path = join(folder, "entities.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replace("name: Ilo Vosk", "name: Ilo Voskar"));
  await sitting.look();
  expect(live.words?.(after, live.now())).toBeUndefined();
});

test("who was drawn stays where they were when somebody comes to it", async () => {
  const before = live.now();
  const places = (served: typeof before) =>
    new Map(served.table.entities.map(({ id }, i) => [id, [served.layout?.x[i], served.layout?.y[i]]]));
  const old = places(before);
  await sitting.save(addEntity(sitting.now(), { kind: "person", name: "Ina Vosk" }));
  const now = places(live.now());
  for (const [id, place] of old) expect(now.get(id)).toEqual(place);
  expect(now.size).toBe(old.size + 1);
});

test("files that do not check are a trouble with its place, and the last sound state stays", async () => {
  const path = join(folder, "entities.yaml");
  const sound = await readFile(path, "utf8");
  const before = live.now();
  expect(live.trouble()).toBeUndefined();
  await writeFile(path, `${sound}\n- id: newcomer\n  kind: ghost\n  name: New Comer\n`);
  await vi.waitFor(() => expect(live.trouble()).toMatch(/^entities\.yaml:\d+:\d+ .+; .+/), SOON);
  expect(live.now()).toBe(before);

  await writeFile(path, `${sound}\n- id: newcomer\n  kind: person\n  name: New Comer\n`);
  await vi.waitFor(() => expect(live.trouble()).toBeUndefined(), SOON);
  expect(live.now().table.entities).toHaveLength(before.table.entities.length + 1);
});
