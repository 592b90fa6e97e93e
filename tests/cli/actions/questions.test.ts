import { expect, test } from "vitest";
import { jsonLines, runCommand } from "../run-command.ts";
import { workedExampleOnDisk } from "../sourced-on-disk.ts";

const folder = workedExampleOnDisk();

test("what has two lines whoever is whom asks nothing, and says so", async () => {
  expect((await runCommand("questions", folder())).out).toMatch(/^No link with one line at least would have more/);
  expect(jsonLines((await runCommand("questions", folder(), "--json")).out)).toEqual([]);
});

test("in a case in the repository the first question names whom to ask, what would be gained, and gives no guess at who somebody is", async () => {
  const seed = new URL("../../../graph-data/harbour-light", import.meta.url).pathname;
  const { out, code } = await runCommand("questions", seed);
  expect(code).toBe(0);
  expect(out).toMatch(/^(Ask|Find out|Nothing|No link)/);
  for (const question of jsonLines((await runCommand("questions", seed, "--json")).out)) {
    expect(question).toMatchObject({ doubt: { kind: expect.any(String) }, gain: expect.any(Number), asked: {} });
  }
});
