import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, test } from "vitest";
import { writeFileWhole } from "../../src/case-file/on-disk/write-file-whole.ts";
import { runCommand } from "../cli/run-command.ts";
import { madeCase } from "./made-case.ts";

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const MAPPING = fileURLToPath(new URL("../formats/fixtures/links.yaml", import.meta.url));
const HEAD = "Id,From,From type,Relation,To,Source,Link,Date,Outlet,Quote,Said by,When,Amount,Denied";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  for (const [name, text] of madeCase(10_000).files) await writeFileWhole(join(folder, "case", name), [text]);
  const rows = Array.from(
    { length: ROWS },
    (_, i) =>
      `r${i},Person ${i % 5_000},Person,paid by,Org ${i % 3_000},Work ${i % 500},https://w.example/${i % 500},2024-03-01,Outlet ${i % 20},"words ${i} of a row that says who paid",Person ${(i * 7) % 5_000},2023,,${i % 9 === 0 ? "yes" : "no"}`,
  );
  await writeFile(join(folder, "rows.csv"), [HEAD, ...rows].join("\n"));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const spent = async (what: string, ...words: readonly string[]): Promise<void> => {
  const before = process.cpuUsage();
  const { code, err } = await runCommand(...words);
  const { user, system } = process.cpuUsage(before);
  console.info(`${what}: ${((user + system) / 1e6).toFixed(1)} s of CPU${code === 0 ? "" : ` (${code}) ${err}`}`);
};

test.each([
  ["as drafts", [], ["drafts", "drop", "rows"]],
  ["as claims", ["--as-claims", "--by", "I. Vosk"], ["undo"]],
] as const)(`${ROWS} rows into a case of 10,000 claims, %s, and taken back whole`, async (how, words, back) => {
  const into = join(folder, how.replace(" ", "-"));
  await cp(join(folder, "case"), into, { recursive: true });
  const file = join(folder, "rows.csv");
  await spent(`in ${how}`, "import", file, "--from", "csv", "--map", MAPPING, "--into", into, ...words);
  const [command, ...rest] = back;
  await spent("back again", command, into, ...rest);
  console.info(`what lies there: ${(await readdir(into)).join(" ")}`);
});
