import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CaseHeaderSchema } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { reopenSnapshot, writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { madeCase } from "./made-case.ts";
import { madeNewsroom } from "./made-newsroom.ts";

/** A maker of cases of so many claims, by name. */
const MADE = { plain: madeCase, newsroom: madeNewsroom } as const;

/**
 * The table of a machine-made case, kept as a snapshot in the folder for temporary files: reopened, it takes no more
 * memory than its columns, so that what a writer takes beside them can be seen.
 */
export function madeTable(claims: number, looking: keyof typeof MADE = "plain"): ClaimTable {
  const path = join(tmpdir(), `sayswho-made-${looking}-${claims}.snapshot`);
  const madeFrom = sha256Of(String(MADE[looking]));
  const kept = reopened(path);
  if (kept?.madeFrom === madeFrom) return kept.table;

  writeFileSync(path, writeSnapshot(tableOf(MADE[looking](claims)), madeFrom));
  return reopenSnapshot(readFileSync(path)).table;
}

/** Undefined where there is none, or where it was written in a form of before. */
function reopened(path: string): ReturnType<typeof reopenSnapshot> | undefined {
  try {
    return reopenSnapshot(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** The table of a made case. */
export function tableOf({ files, lines }: Pick<ReturnType<typeof madeCase>, "files" | "lines">): ClaimTable {
  const records = (name: string) => (files.get(name) ?? "").split("\n").map((line): unknown => JSON.parse(line));
  return buildTable({
    header: CaseHeaderSchema.parse({ id: "made", title: "Made by a machine" }),
    entities: records("entities.jsonl").map((record) => EntitySchema.parse(record)),
    sources: records("sources.jsonl").map((record) => SourceSchema.parse(record)),
    claims: lines.map((line) => ClaimSchema.parse(JSON.parse(line))),
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
  });
}
