import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fixture } from "../fixture.ts";

/** Lays a fixture's case into a new folder, and gives its path. */
export async function caseInFolder(name = "sound"): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "sayswho-"));
  const { folder } = fixture(name);
  for (const [file, contents] of [...folder.files, ...folder.texts]) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), contents);
  }
  return path;
}
