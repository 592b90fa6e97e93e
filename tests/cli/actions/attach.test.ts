import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const text = sampleCase().texts.get("wire") ?? "";

test("the very text that was read is kept byte for byte, and the case still checks with it", async () => {
  const file = join(cases.folder(), "found.txt");
  await writeFile(file, text);
  const { code, out } = await runCommand("attach", cases.sound(), "wire", file, "--json");
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([{ ok: true, source: "wire", path: "texts/wire.txt" }]);
  expect(await readFile(join(cases.sound(), "texts/wire.txt"), "utf8")).toBe(text);
  expect((await runCommand("check", cases.sound())).code).toBe(0);
});

test("another text is refused with exit code 1, and nothing is kept", async () => {
  const file = join(cases.folder(), "other.txt");
  await writeFile(file, `${text} and more`);
  const { code, err } = await runCommand("attach", cases.sound(), "blog", file);
  expect(code).toBe(1);
  expect(err).toContain("not the text that was read");
  await expect(readFile(join(cases.sound(), "texts/blog.txt"))).rejects.toThrow();
});

test.each([
  ["nowhere", "x.txt"],
  ["wire", "/nowhere/at/all.txt"],
])("%s from %s is bad usage", async (source, file) => {
  expect((await runCommand("attach", cases.sound(), source, file)).code).toBe(2);
});
