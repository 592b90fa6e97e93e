import { writeTogether } from "../../../src/case-file/on-disk/write-together.ts";
import { folderGiven } from "../../folder-given.ts";

/** Writes four files of a case over and over, all of one number, and says which number is on the disk. */
const [folder, first = "0", rounds = "1000000", size = "20000"] = folderGiven();
const names = ["entities.jsonl", "claims/a.jsonl", "texts/a.txt", "claims.yaml"];
const wordsOf = (path: string, n: number) => `${n}\n`.padEnd(path.startsWith("claims/") ? Number(size) : 100, `${n} `);

/** The last of them is there every other time. */
const at = (path: string, n: number) =>
  n < 0 || (path === "claims.yaml" && n % 2 === 1) ? undefined : wordsOf(path, n);

try {
  for (let n = Number(first); n < Number(first) + Number(rounds); n++) {
    const changes = names.map((path) => ({ path, before: at(path, n - 1), after: at(path, n) }));
    const written = await writeTogether(folder, changes);
    if (!written.ok) throw new Error(`changed: ${written.changed.map(({ path }) => path).join()}`);
    process.stdout.write(`${n}\n`);
  }
} catch (error) {
  process.stderr.write(
    `${(error as { code?: string }).code ?? ""} ${(error as Error).message}: ${((error as Error).cause as { code?: string } | undefined)?.code ?? ""}\n`,
  );
  process.exitCode = 3;
}
