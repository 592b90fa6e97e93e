/** @module-tag slow */

import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { expect, test, vi } from "vitest";
import { stampFolder } from "../../../src/case-file/on-disk/stamp-folder.ts";
import { openCase } from "../../../src/cli/open-case.ts";
import type { layOutApart } from "../../../src/cli/serving/lay-out-apart.ts";
import { liveFolder } from "../../../src/cli/serving/live-folder.ts";
import { layOut } from "../../../src/graph/layout.ts";
import { casesOnDisk } from "../case-on-disk.ts";

const cases = casesOnDisk();
const SOON = { timeout: 15_000, interval: 50 };

test("a case follows its files, keeps its last sound state where they do not check, and everybody stays where they were", async () => {
  const folder = join(cases.folder(), "live");
  await cp(cases.sound(), folder, { recursive: true });
  let said = "";
  const terminal = {
    out: () => undefined,
    err(text: string) {
      said += text;
    },
    interactive: false,
    colours: pc.createColors(false),
  };
  const since = await stampFolder(folder);
  const { table, texts, madeFrom } = await openCase(folder, terminal);
  const live = await liveFolder(folder, { table, texts, madeFrom }, since, terminal);
  const { layout } = live.now();
  const changed = vi.fn();
  live.onChange(changed);

  const entities = join(folder, "entities.yaml");
  const sound = await readFile(entities, "utf8");
  await writeFile(entities, `${sound}\n- id: newcomer\n  kind: person\n  name: New Comer\n`);
  await vi.waitFor(() => expect(live.now().table.entities).toHaveLength(table.entities.length + 1), SOON);
  for (const [i, { id }] of table.entities.entries()) {
    const now = live.now().table.entities.findIndex((entity) => entity.id === id);
    expect([live.now().layout?.x[now], live.now().layout?.y[now]]).toEqual([layout?.x[i], layout?.y[i]]);
  }
  expect(said).toBe("");

  const shown = live.now();
  await writeFile(entities, `${sound}\n- id: newcomer\n  kind: ghost\n  name: New Comer\n`);
  await vi.waitFor(() => expect(live.trouble()).toBeDefined(), SOON);
  expect(live.trouble()).toMatch(/^The files do not check just now.*entities\.yaml, line \d+: /);
  expect(live.now()).toBe(shown);
  expect(said).toMatch(/entities\.yaml:\d+:\d+[\s\S]*its last sound state is shown/);

  await writeFile(entities, sound);
  await vi.waitFor(() => expect(live.trouble()).toBeUndefined(), SOON);
  expect(live.now().madeFrom).toBe(madeFrom);
  expect(said).toContain("checks again");
  expect(changed).toHaveBeenCalledTimes(3);
  live.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("a case of very many is served before all of them have a place, and tells when they have", async () => {
  const folder = join(cases.folder(), "many");
  await cp(cases.sound(), folder, { recursive: true });
  const silent = { out: () => undefined, err: () => undefined, interactive: false, colours: pc };
  const opened = await openCase(folder, silent);
  const live = await liveFolder(folder, opened, await stampFolder(folder), silent, 1);
  const changed = vi.fn();
  live.onChange(changed);
  expect(live.now()).toMatchObject({ placing: "few", madeFrom: opened.madeFrom });
  await vi.waitFor(() => expect(live.now().placing).toBeUndefined(), SOON);
  expect(changed).toHaveBeenCalled();
  expect(live.now()).toMatchObject({ table: opened.table, layout: layOut(opened.table) });
  live.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("a case that changes while it is still being laid out is laid out afresh, however far that was", async () => {
  const folder = join(cases.folder(), "unfinished");
  await cp(cases.sound(), folder, { recursive: true });
  const silent = { out: () => undefined, err: () => undefined, interactive: false, colours: pc };
  const stopped = vi.fn();
  const apart: typeof layOutApart = (_, tell) => {
    steps.push(tell);
    return stopped;
  };
  const steps: Parameters<typeof layOutApart>[1][] = [];
  const live = await liveFolder(folder, await openCase(folder, silent), await stampFolder(folder), silent, 1, apart);
  const entities = join(folder, "entities.yaml");
  const write = async (id: string) =>
    writeFile(entities, `${await readFile(entities, "utf8")}\n- id: ${id}\n  kind: person\n  name: New Comer\n`);

  await write("newcomer-a");
  await vi.waitFor(() => expect(steps).toHaveLength(2), SOON);
  const layout = layOut(live.now().table);
  steps[1]?.({ layout: { x: layout.x.map(() => 7), y: layout.y }, placing: "rough" });
  expect(live.now().placing).toBe("rough");
  await write("newcomer-b");
  await vi.waitFor(() => expect(steps).toHaveLength(3), SOON);
  await vi.waitFor(() => expect(live.now().placing).toBe("few"), SOON);
  expect(stopped).toHaveBeenCalledTimes(2);

  // Stopped while it is read anew: what begins to lay out after that is stopped too.
  stopped.mockImplementationOnce(() => live.stop());
  await write("newcomer-c");
  await vi.waitFor(() => expect(steps).toHaveLength(4), SOON);
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(5));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
