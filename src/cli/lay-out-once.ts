import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { KEPT_ASIDE, keepAside } from "../case-file/on-disk/kept-aside.ts";
import { liesInside } from "../case-file/on-disk/lies-inside.ts";
import { readRegularFile } from "../case-file/on-disk/read-regular-file.ts";
import { writeFileWhole } from "../case-file/on-disk/write-file-whole.ts";
import { SaysWhoError } from "../errors.ts";
import { layOutAfter } from "../graph/lay-out-after.ts";
import type { Layout } from "../graph/layout.ts";
import { layoutFromBytes, layoutToBytes } from "../graph/layout-bytes.ts";
import { sha256Of } from "../model/sha256.ts";
import type { ServedCase } from "../server/served-case.ts";
import { layOutCase } from "./lay-out-case.ts";
import type { OpenCase } from "./open-case.ts";
import type { Terminal } from "./terminal.ts";

/** A case of fewer entities is laid out before anybody would thank for what was remembered of it. */
const LARGE = 2_000;

/**
 * Lays out the case in a folder, a large one once as long as its files stay the same. Places are all that is remembered:
 * no name that somebody took out of the case since, and nothing that a folder from a stranger could make the page say.
 * @param before what was shown until now: who was drawn stays where they were, as long as that is half of all
 */
export async function layOutOnce(
  folder: string,
  { table, madeFrom }: Pick<OpenCase, "table" | "madeFrom">,
  terminal: Terminal,
  before?: Pick<ServedCase, "table" | "layout">,
): Promise<Layout> {
  const { length } = table.entities;
  const lay = () => layOutAfter(table, before, () => layOutCase(table, terminal));
  if (length < LARGE) return lay();

  // Another version of this program may lay out otherwise.
  const name = `${sha256Of(`${packageJson.version} by community ${madeFrom}`).slice(0, 16)}.layout`;
  const memory = join(folder, KEPT_ASIDE);
  if (!(await liesInside(folder, memory))) return lay();
  const remembered = await readRegularFile(join(memory, name), 12 * length);
  const layout = remembered.ok ? layoutFromBytes(remembered.bytes, length) : undefined;
  if (layout !== undefined) return layout;

  const made = lay();
  await remember(folder, name, made);
  return made;
}

/** In place of what was remembered before; where nothing can be written, nothing is remembered. */
async function remember(folder: string, name: string, layout: Layout): Promise<void> {
  const memory = await keepAside(folder).catch(() => undefined);
  if (memory === undefined) return;
  try {
    await writeFileWhole(join(memory, name), [layoutToBytes(layout)]);
    for (const other of await readdir(memory)) {
      if (other.endsWith(".layout") && other !== name) await rm(join(memory, other), { force: true });
    }
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
  }
}
