import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { writeCaseFolder } from "../../src/case-file/write-case-folder.ts";
import { fixture } from "../case-file/fixture.ts";
import { sampleCase } from "../sample-case.ts";

/** Lays the sample case and a broken one into a temporary folder for the tests of one file; gives the paths. */
export function casesOnDisk(): {
  readonly sound: () => string;
  readonly broken: () => string;
  readonly folder: () => string;
} {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sayswho-"));
    await writeCaseFolder(join(folder, "sound"), sampleCase().records);
    for (const [name, text] of fixture("dangling-reference").folder.files) {
      const path = join(folder, "broken", name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { sound: () => join(folder, "sound"), broken: () => join(folder, "broken"), folder: () => folder };
}
