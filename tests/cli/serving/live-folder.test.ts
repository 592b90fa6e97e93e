import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pc from "picocolors";
import { expect, test, vi } from "vitest";
import { stampFolder } from "../../../src/case-file/on-disk/stamp-folder.ts";
import { layOutOnce } from "../../../src/cli/lay-out-once.ts";
import { openCase } from "../../../src/cli/open-case.ts";
import { liveFolder } from "../../../src/cli/serving/live-folder.ts";
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
  const layout = await layOutOnce(folder, { table, madeFrom }, terminal);
  const live = liveFolder(folder, { table, texts, madeFrom, layout }, since, terminal);
  const changed = vi.fn();
  live.onChange(changed);

  const entities = join(folder, "entities.yaml");
  const sound = await readFile(entities, "utf8");
  await writeFile(entities, `${sound}\n- id: newcomer\n  kind: person\n  name: New Comer\n`);
  await vi.waitFor(() => expect(live.now().table.entities).toHaveLength(table.entities.length + 1), SOON);
  for (const [i, { id }] of table.entities.entries()) {
    const now = live.now().table.entities.findIndex((entity) => entity.id === id);
    expect([live.now().layout?.x[now], live.now().layout?.y[now]]).toEqual([layout.x[i], layout.y[i]]);
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
  await rm(folder, { recursive: true, force: true });
});
