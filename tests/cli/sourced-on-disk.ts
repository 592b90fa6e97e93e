import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { writeCaseFolder } from "../../src/case-file/on-disk/write-case-folder.ts";
import { sourcedCase } from "../provenance/sourced-case.ts";

/** Lays the design's worked example into a temporary folder: four outlets behind one spokesman, two officials who may be one, a denial. */
export function workedExampleOnDisk(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sayswho-"));
    const records = sourcedCase(
      [
        { steps: ["K", "S", "W"], source: "g1" },
        { steps: ["O1"], source: "g2" },
        { steps: ["O2"], source: "d" },
        { steps: ["K", "S"], source: "b" },
        { steps: ["K", "S", "W", "V"], source: "v" },
        { steps: ["x"], source: "g2", denies: true },
      ],
      {
        publishers: { g1: "G", g2: "G", d: "D", b: "B" },
        maybeSame: { O1: ["O2"] },
        parties: { K: ["ministry"] },
        derivesFrom: { v: ["g1"] },
      },
    );
    await writeCaseFolder(folder, records);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
