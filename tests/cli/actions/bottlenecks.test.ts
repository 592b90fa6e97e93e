import { expect, test } from "vitest";
import { jsonLines, runCommand } from "../run-command.ts";
import { workedExampleOnDisk } from "../sourced-on-disk.ts";

const folder = workedExampleOnDisk();

test("every actor is ranked by what would be lost, counts in falling order", async () => {
  const lines = jsonLines((await runCommand("bottlenecks", folder(), "--json")).out) as {
    actor: { id: string };
    propositions: number;
    claims: number;
  }[];
  expect(lines.map(({ actor }) => actor.id)).toEqual(expect.arrayContaining(["K", "S", "W", "G", "O1", "O2"]));
  const lost = lines.map(({ propositions }) => propositions);
  expect(lost).toEqual(lost.toSorted((a, b) => b - a));
});

test("for people it names them, without a word on whether they are right", async () => {
  const { out } = await runCommand("bottlenecks", folder());
  expect(out).toMatch(/^CLAIMS +PROPOSITIONS +LINKS +TO DENIALS +TO ONE LINE +KIND +WITHOUT\n/);
  expect(out).not.toMatch(/reliab|credib|trustworthy|suspicious/i);
});

test("before anything was published there is nothing to rest on", { tags: ["slow"] }, async () => {
  const seed = new URL("../../../graph-data/pakistan-isis-k-allegations", import.meta.url).pathname;
  expect((await runCommand("bottlenecks", seed, "--as-known-on", "2025", "--json")).out).toBe("");
  expect(
    jsonLines((await runCommand("bottlenecks", seed, "--as-known-on", "2026-01-07", "--json")).out).length,
  ).toBeGreaterThan(5);
  const { out } = await runCommand("lines", seed, "--between", "pakistan-state", "isis-k", "--as-known-on", "2025");
  expect(out).toMatch(/^As known on 2025, by what may have been published by then: 0 of 86 claims/);
});
