import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines, runCommand } from "../../run-command.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-docs-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the pages are written, and where to open them is said; over what is there only when that is asked for", {
  tags: ["slow"],
}, async () => {
  const to = join(folder, "pages");
  const { code, out } = await runCommand("docs", "-o", to);
  expect(code).toBe(0);
  expect(await readFile(fileURLToPath(out.replace("Open ", "").trim()), "utf8")).toContain("<h1>sayswho</h1>");
  const names = (await readdir(to)).toSorted();
  expect(names).toContain("coding.html");
  expect((await runCommand("docs", "-o", to)).code).toBe(2);
  const again = await runCommand("docs", "-o", to, "--force", "--json");
  expect(
    jsonLines(again.out)
      .map(({ page }) => `${page}.html`)
      .toSorted(),
  ).toEqual(names);
});

test("one page is printed as Markdown; one that is not there is bad usage", async () => {
  expect((await runCommand("docs", "coding")).out).toMatch(/^# How to code\n/);
  expect(jsonLines((await runCommand("docs", "coding", "--json")).out)).toMatchObject([{ page: "coding" }]);
  expect(await runCommand("docs", "nope")).toMatchObject({ code: 2, err: expect.stringContaining("commands, coding") });
});

test("without a folder a new one is made, which nobody else could have laid", async () => {
  const { out } = await runCommand("docs");
  const made = join(fileURLToPath(out.replace("Open ", "").trim()), "..");
  expect(made).toMatch(/sayswho-docs-\w{6}$/);
  await rm(made, { recursive: true });
});
