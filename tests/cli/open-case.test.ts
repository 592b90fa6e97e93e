import pc from "picocolors";
import { expect, test } from "vitest";
import { openCase } from "../../src/cli/open-case.ts";
import { casesOnDisk } from "./case-on-disk.ts";

const cases = casesOnDisk();
const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };

test("a case that checks comes as a table, with the hash of what it was read from", async () => {
  const { table, madeFrom } = await openCase(cases.sound(), terminal);
  expect(table.size).toBe(8);
  expect(madeFrom).toMatch(/^[0-9a-f]{64}$/);
});

test("a case that does not check ends the command with 1 and names every problem", async () => {
  await expect(openCase(cases.broken(), terminal)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining("nothing of it was loaded"),
  });
});
