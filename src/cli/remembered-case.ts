import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFileWhole } from "../case-file/write-file-whole.ts";
import { SaysWhoError } from "../errors.ts";
import type { Layout } from "../graph/layout.ts";
import { layoutFromBytes, layoutToBytes } from "../graph/layout-bytes.ts";
import type { Sha256 } from "../model/id.ts";
import { sha256Of } from "../model/sha256.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { readSnapshot } from "../table/read-snapshot.ts";
import { writeSnapshot } from "../table/snapshot.ts";

/** A case as it was opened last, checked and laid out. */
export interface RememberedCase {
  readonly table: ClaimTable;
  readonly madeFrom: Sha256;
  readonly layout: Layout;
}

/** In the case's own folder, so that what is confidential stays where it is; a file in it keeps it out of Git. */
const MEMORY = ".sayswho";

/**
 * What a case was when it was last opened, if its files are still the same; undefined where they are not, where nobody
 * remembered it, or where what was remembered cannot be read.
 * @param madeFrom the fingerprint of its files as they are now
 * @param version of this program: another one may check more
 */
export async function recallCase(
  folder: string,
  madeFrom: Sha256,
  version: string,
): Promise<RememberedCase | undefined> {
  const path = join(folder, MEMORY, nameOf(madeFrom, version));
  const [snapshot, places] = await Promise.all(
    [`${path}.case`, `${path}.layout`].map((name) => readFile(name).catch(() => undefined)),
  );
  if (snapshot === undefined || places === undefined) return undefined;

  try {
    const { table, madeFrom: from } = readSnapshot(snapshot);
    const layout = layoutFromBytes(places, table.entities.length);
    return layout === undefined || from !== madeFrom ? undefined : { table, madeFrom, layout };
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    return undefined;
  }
}

/** Remembers a case in its folder, in place of what was remembered of it before. A folder that cannot be written to is left as it is. */
export async function rememberCase(
  folder: string,
  { table, madeFrom, layout }: RememberedCase,
  version: string,
): Promise<void> {
  const memory = join(folder, MEMORY);
  const name = nameOf(madeFrom, version);
  try {
    await writeFileWhole(join(memory, ".gitignore"), ["*\n"]);
    await writeFileWhole(join(memory, `${name}.layout`), [layoutToBytes(layout)]);
    await writeFileWhole(join(memory, `${name}.case`), [writeSnapshot(table, madeFrom)]);
    for (const other of await readdir(memory)) {
      if (/\.(case|layout)$/.test(other) && !other.startsWith(name)) await rm(join(memory, other), { force: true });
    }
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
  }
}

const nameOf = (madeFrom: Sha256, version: string): string => sha256Of(`${version} ${madeFrom}`).slice(0, 16);
