import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetCase, keepCase, keptCase, SNAPSHOT } from "../../../src/case-file/on-disk/kept-snapshot.ts";
import type { Issue } from "../../../src/model/issue.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fullCase } from "../../full-case.ts";
import { sized } from "../../sized.ts";
import { caseInFolder } from "./case-in-folder.ts";

const MADE_FROM = sha256Of("its files");
const table = buildTable(fullCase().records);
const issues: readonly Issue[] = [
  {
    code: "unnamed-alike",
    severity: "question",
    message: "are “Söğüt” and “the aide” one?",
    mend: "say so",
    where: { file: "claims.yaml", line: 3, column: 1, path: "" },
  },
];

let folder: string;
const path = () => join(folder, ".sayswho", SNAPSHOT);
beforeEach(async () => {
  folder = await caseInFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test("a case that was put aside comes back as it was, every claim and what was said of it", async () => {
  expect(await keepCase(folder, { table, issues }, MADE_FROM)).toBeUndefined();
  const kept = await keptCase(folder, MADE_FROM);
  expect(kept?.issues).toEqual(issues);
  expect(Array.from({ length: table.size }, (_, row) => kept?.table.claim(row))).toEqual(
    Array.from({ length: table.size }, (_, row) => table.claim(row)),
  );
  expect(kept?.table.sources).toEqual(table.sources);
});

test("only its owner may read it, and Git leaves it alone", async () => {
  await keepCase(folder, { table, issues }, MADE_FROM);
  expect((await stat(path())).mode & 0o077).toBe(0);
  expect(await readFile(join(folder, ".sayswho", ".gitignore"), "utf8")).toBe("*\n");
});

describe("none is believed", () => {
  beforeEach(() => keepCase(folder, { table, issues }, MADE_FROM));

  test("that was made from other files", async () => {
    expect(await keptCase(folder, sha256Of("other files"))).toBeUndefined();
  });

  test("that another person made, or this one on another machine", async () => {
    vi.stubEnv("XDG_STATE_HOME", join(folder, "elsewhere"));
    expect(await keptCase(folder, MADE_FROM)).toBeUndefined();
  });

  test("in which one bit was turned, wherever it lies", async () => {
    const sound = await readFile(path());
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(sound);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await writeFile(path(), changed);
        expect(await keptCase(folder, MADE_FROM)).toBeUndefined();
      }),
      { numRuns: sized(100, { quick: 30, long: 5_000 }) },
    );
  });

  test("that was cut off, or goes on after its end", async () => {
    const sound = await readFile(path());
    for (const length of [0, 1, 31, 32, 71, 72, 73, 1_000, sound.length - 1]) {
      await writeFile(path(), sound.subarray(0, length));
      expect(await keptCase(folder, MADE_FROM), `${length} bytes`).toBeUndefined();
    }
    await writeFile(path(), Buffer.concat([sound, Buffer.from([0])]));
    expect(await keptCase(folder, MADE_FROM)).toBeUndefined();
  });

  test("that is a link to a device, or lies where a link leads", async () => {
    await rm(path());
    await symlink("/dev/zero", path());
    expect(await keptCase(folder, MADE_FROM)).toBeUndefined();

    const elsewhere = await caseInFolder();
    await keepCase(elsewhere, { table, issues }, MADE_FROM);
    await rm(join(folder, ".sayswho"), { recursive: true });
    await symlink(join(elsewhere, ".sayswho"), join(folder, ".sayswho"));
    expect(await keptCase(folder, MADE_FROM)).toBeUndefined();
    await rm(elsewhere, { recursive: true });
  });
});

test("what is forgotten is gone", async () => {
  await keepCase(folder, { table, issues }, MADE_FROM);
  await forgetCase(folder);
  expect(await readdir(join(folder, ".sayswho"))).toEqual([".gitignore"]);
  await forgetCase(folder);
});

test("what a writer that died left half of it is forgotten too", async () => {
  await mkdir(join(folder, ".sayswho"));
  const { pid } = spawnSync(process.execPath, ["-e", "0"]);
  await writeFile(join(folder, ".sayswho", `.${SNAPSHOT}.${pid}-1.part`), "half, with words that were taken out since");
  await forgetCase(folder);
  expect(await readdir(join(folder, ".sayswho"))).toEqual([]);
});

test("where nothing can be written nothing is kept, nothing is left behind, and nobody is told", async () => {
  await writeFile(join(folder, ".sayswho"), "a file");
  expect(await keepCase(folder, { table, issues }, MADE_FROM)).toBeUndefined();
  expect(await keptCase(folder, MADE_FROM)).toBeUndefined();
  await rm(join(folder, ".sayswho"));
  await chmod(folder, 0o555);
  expect(await keepCase(folder, { table, issues }, MADE_FROM)).toBeUndefined();
  await chmod(folder, 0o755);
});
