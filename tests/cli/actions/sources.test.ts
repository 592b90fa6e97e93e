import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("--json prints every record with its defaults, a line each", async () => {
  const { out } = await runCommand("sources", cases.sound(), "--json");
  expect(jsonLines(out)).toEqual(JSON.parse(JSON.stringify(sampleCase().records.sources)));
});

test("for people each says how many claims were read in it and whether its text is at hand", async () => {
  const { out } = await runCommand("sources", cases.sound());
  expect(out).toMatch(/gazette\s+news\s+2020-05\s+\d+\s+by hash only\s+Clerk speaks/);
});
