import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("--json prints every record with its defaults, a line each", async () => {
  const { out } = await runCommand("entities", cases.sound(), "--json");
  expect(jsonLines(out)).toEqual(JSON.parse(JSON.stringify(sampleCase().records.entities)));
});

test("for people each has its kind, id and name, and one who is only described is called unnamed", async () => {
  const { out } = await runCommand("entities", cases.sound());
  expect(out).toMatch(/person\s+official\s+a senior official \(unnamed\)\n/);
});
