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
  expect(out).toMatch(/^CLAIMS +PROPOSITIONS +LINKS +TO ONE LINE +KIND +WITHOUT\n/);
  expect(out).not.toMatch(/reliab|credib|trustworthy|suspicious/i);
});
