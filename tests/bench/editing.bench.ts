import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { writeFileWhole } from "../../src/case-file/on-disk/write-file-whole.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { addClaim } from "../../src/edit/changes/add-claim.ts";
import { addEntity } from "../../src/edit/changes/add-entity.ts";
import { changeClaim } from "../../src/edit/changes/change-claim.ts";
import { changeEntity } from "../../src/edit/changes/change-entity.ts";
import { changeSource } from "../../src/edit/changes/change-source.ts";
import { withdrawClaim } from "../../src/edit/changes/withdraw-claim.ts";
import { checkEdit } from "../../src/edit/check-edit.ts";
import type { Edit } from "../../src/edit/edit.ts";
import { openSitting } from "../../src/edit/on-disk/sitting.ts";
import { partOf, type WorkingCase } from "../../src/edit/working-case.ts";
import { madeCase } from "./made-case.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);
const ROUNDS = 15;

/** Some sources, so that the claims of one are a part of all. */
const SOURCES = 50;

/** As somebody codes it: claims in a folder of YAML, a file a source; or all in one file of either form. */
const LAYOUTS = [
  ["a folder of YAML", "yaml", "by-source"],
  ["one file of YAML", "yaml", "file"],
  ["one file of lines", "jsonl", "file"],
] as const;

const EDITS: readonly (readonly [string, (working: WorkingCase, n: number) => Edit])[] = [
  [
    "a claim added",
    (working, n) => {
      const { id, allegation, ...fields } = partOf(working, "claims", `c${n}`) ?? ({} as never);
      return addClaim(working, fields as never);
    },
  ],
  ["a claim changed", (working, n) => changeClaim(working, `c${n * 31}`, { note: `looked at ${n}` })],
  [
    "a claim withdrawn",
    (working, n) => withdrawClaim(working, `c${n * 37}`, { kind: "miscoded", when: "2026", why: "so" }),
  ],
  ["an entity added", (working, n) => addEntity(working, { kind: "person", name: `Somebody ${n}` })],
  ["an entity changed", (working, n) => changeEntity(working, `e${n * 3}`, { note: `looked at ${n}` })],
  ["a source changed", (working, n) => changeSource(working, `s${n}`, { title: `Title ${n}` })],
];

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

function manySources(size: number) {
  const { files } = madeCase(size);
  const [source = ""] = (files.get("sources.jsonl") ?? "").split("\n");
  const sources = Array.from({ length: SOURCES }, (_, i) => source.replace('"id":"s"', `"id":"s${i}"`));
  let n = 0;
  const claims = (files.get("claims.jsonl") ?? "").replaceAll('"source":"s"', () => `"source":"s${n++ % SOURCES}"`);
  const made = new Map([...files, ["sources.jsonl", sources.join("\n")], ["claims.jsonl", claims]]);
  const parsed = parseCase({ files: made, texts: new Map() });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.records;
}

/** What the disk takes for a file of that size, by itself: the floor under every save. */
async function rawWrite(path: string, text: string): Promise<number> {
  const start = performance.now();
  await writeFileWhole(path, [text]);
  return performance.now() - start;
}

test.each(SIZES)("edits of a case of %d claims, checked and brought to the disk", async (size) => {
  const records = manySources(size);
  for (const [layout, form, claims] of LAYOUTS) {
    if (form === "yaml" && claims === "file" && size > 20_000) continue;
    const folder = await mkdtemp(join(tmpdir(), "sayswho-bench-"));
    try {
      const files = formatCase(records, form, claims);
      for (const [name, text] of files) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
      const start = performance.now();
      const opened = await openSitting(folder);
      if (!opened.ok) throw new Error(JSON.stringify(opened.issues[0]));
      const { sitting } = opened;
      console.log(`${size} claims in ${layout}: opened in ${(performance.now() - start).toFixed(0)} ms`);
      for (const [what, edit] of EDITS) {
        const [checks, saves, raws]: [number[], number[], number[]] = [[], [], []];
        let bytes = 0;
        for (let n = 1; n <= ROUNDS; n++) {
          const made = edit(sitting.now(), n);
          const before = performance.now();
          checkEdit(sitting.now(), made);
          checks.push(performance.now() - before);

          const saving = performance.now();
          const saved = await sitting.save(made);
          saves.push(performance.now() - saving);
          if (!saved.ok) throw new Error(`${what}: ${JSON.stringify(saved.issues[0])}`);

          const name = what.includes("entity")
            ? `entities.${form}`
            : what.includes("source")
              ? `sources.${form}`
              : claims === "file"
                ? `claims.${form}`
                : `claims/s${n % SOURCES}.${form}`;
          const text = files.get(name) ?? "";
          bytes = text.length;
          raws.push(await rawWrite(join(folder, ".raw"), text));
        }
        const floor = median(raws);
        console.log(
          `  ${what}: checked in ${median(checks).toFixed(1)} ms (most ${Math.max(...checks).toFixed(1)}), on the disk in ${median(saves).toFixed(0)} ms ` +
            `(most ${Math.max(...saves).toFixed(0)}), ${(median(saves) / floor).toFixed(1)} times writing its ${(bytes / 1e6).toFixed(1)} MB`,
        );
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
});
