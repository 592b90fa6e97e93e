import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { writeCaseFolder } from "../../src/case-file/on-disk/write-case-folder.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { fixture } from "../case-file/fixture.ts";
import { sampleCase } from "../sample-case.ts";

/** The sample case with its first source confidential and its second restricted. */
function closedCase(): CaseRecords {
  const { records } = sampleCase();
  const accesses = ["confidential", "restricted", "open"] as const;
  return { ...records, sources: records.sources.map((source, i) => ({ ...source, access: accesses[i] ?? "open" })) };
}

/** Lays the sample case, one that may not leave whole and a broken one into a temporary folder for the tests of one file; gives the paths. */
export function casesOnDisk(): {
  readonly sound: () => string;
  readonly closed: () => string;
  readonly broken: () => string;
  readonly folder: () => string;
} {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sayswho-"));
    await writeCaseFolder(join(folder, "sound"), sampleCase().records);
    await writeCaseFolder(join(folder, "closed"), closedCase());
    for (const [name, text] of fixture("dangling-reference").folder.files) {
      const path = join(folder, "broken", name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string) => () => join(folder, name);
  return { sound: at("sound"), closed: at("closed"), broken: at("broken"), folder: () => folder };
}
