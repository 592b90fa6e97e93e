import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CommandFailure } from "../../../src/cli/command-failure.ts";
import { importReportAt, isImportReport } from "../../../src/cli/importing/import-report.ts";
import { importReport } from "../../../src/formats/readers/tellings/import-report.ts";
import { runCommand } from "../run-command.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what an import said of a file is told from whatever else has its name", async () => {
  const path = join(folder, "c.import.json");
  expect(await isImportReport(path)).toBe(false);
  const report = importReport("csv", "x.csv", undefined, []);
  const lacking = (["format", "file", "made", "withoutSource", "leftOut"] as const).map((field) =>
    JSON.stringify({ ...report, [field]: undefined }),
  );
  for (const text of ["", "mine", "null", "[]", "{}", '{"made":1,"withoutSource":1}', ...lacking]) {
    await writeFile(path, text);
    expect(await isImportReport(path), text).toBe(false);
  }
  await writeFile(path, JSON.stringify(report));
  expect(await isImportReport(path)).toBe(true);
  await rm(path);
  await mkdir(path);
  expect(await isImportReport(path)).toBe(false);
});

const fixture = (name: string) => fileURLToPath(new URL(`../../formats/fixtures/${name}`, import.meta.url));

test("what an import has just written is known for a report, whether it came to something or to nothing", async () => {
  const into = join(folder, "c");
  const words = ["import", fixture("links.csv"), "--from", "csv", "--map"];
  const hopeless = join(folder, "hopeless.yaml");
  await writeFile(hopeless, (await readFile(fixture("links.yaml"), "utf8")).replace(/^source:.*$/m, ""));
  expect((await runCommand(...words, hopeless, "-o", into)).code).toBe(1);
  expect(await isImportReport(`${into}.import.json`)).toBe(true);
  expect((await runCommand(...words, fixture("links.yaml"), "-o", into)).code).toBe(0);
  expect(await isImportReport(`${into}.import.json`)).toBe(true);
});

test("a report goes where none is or an import's own; what is somebody's is refused, a folder too, in words of import's own", async () => {
  const [name, path] = [join(folder, "c"), join(folder, "c.import.json")];
  expect(await importReportAt(name)).toBe(path);
  const put = [() => writeFile(path, "mine"), () => mkdir(path)];
  for (const each of put) {
    await each();
    const refused = await importReportAt(name).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CommandFailure);
    expect(String(refused)).toContain("give the case another name with -o");
    expect(String(refused)).not.toContain("--force");
    await rm(path, { recursive: true });
  }
});
