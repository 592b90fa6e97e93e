import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { KEPT_ASIDE, keepAside } from "../../case-file/on-disk/kept-aside.ts";
import { liesInside } from "../../case-file/on-disk/lies-inside.ts";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { SaysWhoError } from "../../errors.ts";
import type { Layout } from "../../graph/layout.ts";
import { layoutFromBytes, layoutToBytes } from "../../graph/layout-bytes.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { OpenCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";

/** What is remembered beside a case of how it was laid out, and how to remember it. */
export interface RememberedLayout {
  /** Undefined where none of these files is remembered. */
  readonly layout: Layout | undefined;
  /** In place of what was remembered before. Never rejects: where nothing can be written, nothing is remembered. */
  remember(layout: Layout): Promise<void>;
}

/**
 * Looks for the layout of a case as its files are now. Places are all that is remembered: no name that somebody took out of
 * the case since, and nothing that a folder from a stranger could make the page say.
 */
export async function rememberedLayout(
  folder: string,
  { table, madeFrom }: Pick<OpenCase, "table" | "madeFrom">,
  terminal: Pick<Terminal, "err">,
): Promise<RememberedLayout> {
  const { length } = table.entities;
  // Another version of this program may lay out otherwise.
  const name = `${sha256Of(`${packageJson.version} by community ${madeFrom}`).slice(0, 16)}.layout`;
  const memory = join(folder, KEPT_ASIDE);
  if (!(await liesInside(folder, memory))) return { layout: undefined, remember: async () => undefined };
  const remembered = await readRegularFile(join(memory, name), 12 * length + 1);
  return {
    layout: remembered.ok ? layoutFromBytes(remembered.bytes, length) : undefined,
    remember(layout) {
      // One after the other: the earlier would take away what the later has written.
      last = last.then(() => remember(folder, name, layout, terminal));
      return last;
    },
  };
}

let last = Promise.resolve();

async function remember(folder: string, name: string, layout: Layout, terminal: Pick<Terminal, "err">): Promise<void> {
  const memory = await keepAside(folder).catch(() => undefined);
  if (memory === undefined || !(await liesInside(folder, memory))) return;
  try {
    await writeFileWhole(join(memory, name), [layoutToBytes(layout)]);
    for (const other of await readdir(memory)) {
      if (other.endsWith(".layout") && other !== name) await rm(join(memory, other), { force: true });
    }
  } catch (error) {
    if (error instanceof SaysWhoError) return;
    terminal.err(`Where everybody was drawn before is still remembered: ${(error as Error).message}\n`);
  }
}
