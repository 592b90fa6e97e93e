import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { OSK_WEIR, OSK_WEIR_ENTITIES } from "./held-out/marked-text.ts";
import { KINDS, type Kind, measureCase, measureMarked, type Scores } from "./measured.ts";
import { lineOf, precisionOf, recallOf } from "./score.ts";

const caseAt = async (name: string) => {
  const read = await readCaseFolder(fileURLToPath(new URL(`../../graph-data/${name}`, import.meta.url)));
  return read.ok ? read : expect.fail(read.issues.map(({ message }) => message).join("\n"));
};

function print(name: string, scores: Scores): void {
  console.log([`Offers on ${name}:`, ...KINDS.map((kind) => lineOf(kind, scores[kind]))].join("\n"));
}

test("x", async () => {
  print("the text that was held out", measureMarked(OSK_WEIR, OSK_WEIR_ENTITIES, "2024-04-09"));
  const harbour = await caseAt("harbour-light");
  print("harbour-light", measureCase(harbour.records, harbour.texts));
  const ARTICLE = fileURLToPath(new URL("../../../shared/sources/000_568c37e1583e8a8b.txt", import.meta.url));
  const seed = await caseAt("pakistan-isis-k-allegations");
  const [source] = seed.records.sources.filter(({ text }) => text !== undefined);
  print("the seed", measureCase(seed.records, new Map([[source?.id ?? "", readFileSync(ARTICLE, "utf8")]])));
});
