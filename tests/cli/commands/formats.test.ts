import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { jsonLines, runCommand } from "../run-command.ts";

test("every format that can be written or read is listed once", async () => {
  const { code, out } = await runCommand("formats", "--json");
  const listed = jsonLines(out);
  expect(code).toBe(0);
  expect(listed.filter(({ writes }) => writes).map(({ format }) => format)).toEqual(FORMATS.map(({ id }) => id));
  expect(
    listed
      .filter(({ reads }) => reads)
      .map(({ format }) => format)
      .sort(),
  ).toEqual(READERS.map(({ id }) => id).sort());
  expect(new Set(listed.map(({ format }) => format)).size).toBe(listed.length);
});

test("for people it is a table", async () => {
  const { out } = await runCommand("formats");
  expect(out).toMatch(/^format +writes +reads +mapping +what it is\n/);
  expect(out).toMatch(/^csv +yes +yes +optional/m);
});
