import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { writeFileWhole } from "../../src/case-file/on-disk/write-file-whole.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { heldEdges } from "../../src/formats/loss/held-edges.ts";
import { edgeClaims } from "../../src/formats/words/edge-claims.ts";
import { workInWords } from "../../src/graph/source-in-words.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sized } from "../sized.ts";
import { CLIENTS_OF, JUDGED_OTHERWISE, XML_EDGES } from "./clients-of-formats.ts";
import { hostileCase } from "./hostile-case.ts";
import { countByXmllint, installedPart, readByClient } from "./read-by-client.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const [MANY, FEWER] = sized<[number, number]>([1_000, 200], { long: [10_000, 1_000] });
const LARGE = `${MANY.toLocaleString("en")} hostile claims`;
const SMALLER = `${FEWER.toLocaleString("en")} of them, for slow clients`;
const CASES = ["harbour-light", "pakistan-isis-k-allegations", LARGE, SMALLER] as const;
type CaseName = string;

/** How many edges each client held, by format, client and case: in the long form the table that the README quotes. */
const counts = new Map<string, Map<CaseName, number>>();
const tables = new Map<CaseName, ClaimTable>();
const missing = new Set<string>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-clients-"));
  for (const name of CASES) {
    const table = buildTable(await recordsOf(name));
    tables.set(name, table);
    for (const format of FORMATS.filter(({ id }) => name !== SMALLER || CLIENTS_OF[id]?.some(({ slow }) => slow))) {
      for (const { suffix, chunks } of format.write(table))
        await writeFileWhole(pathOf(format.id, name, suffix), chunks);
    }
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  mkdirSync(join(ROOT, ".tools/clients"), { recursive: true });
  writeFileSync(join(ROOT, ".tools/clients/counts.md"), countsInWords());
  if (missing.size > 0)
    console.warn(`Nothing was judged by what ${[...missing].join(", ")} would run; npm run clients brings it.`);
});

async function recordsOf(name: CaseName): Promise<CaseRecords> {
  if (name === LARGE) return hostileCase(MANY);
  if (name === SMALLER) return hostileCase(FEWER);
  const parsed = await readCaseFolder(join(ROOT, "graph-data", name));
  return parsed.ok ? parsed.records : expect.fail(`graph-data/${name} does not check`);
}

function pathOf(id: string, name: CaseName, suffix: string): string {
  const extension = FORMATS.find((format) => format.id === id)?.extension;
  const ending = suffix === "" && extension !== "" ? `.${extension}` : suffix;
  return join(folder, id, `${CASES.indexOf(name)}${ending}`);
}

const tableOf = (name: CaseName): ClaimTable => tables.get(name) ?? expect.fail(`no table of ${name}`);

/** Where continuous integration runs, every client must be there; elsewhere its tests are skipped, and it is said why. */
function needs(part: string, context: TestContext): void {
  if (installedPart(part) !== undefined) return;
  missing.add(part);
  const words = `${part} is not installed; npm run clients brings it`;
  if (env.CI) expect.fail(words);
  context.skip(words);
}

function remember(format: string, client: string, name: CaseName, edges: number): void {
  const row = `${format} | ${client}`;
  counts.set(row, (counts.get(row) ?? new Map<CaseName, number>()).set(name, edges));
}

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (id, format) => {
  test("is judged by a program of somebody else's that reads the largest case, or it is said what judges it otherwise", () => {
    const judged = CLIENTS_OF[id]?.some(({ slow }) => slow === undefined) || JUDGED_OTHERWISE[id] !== undefined;
    expect(judged, `tests/clients/clients-of-formats.ts names nobody who judges "${id}"`).toBe(true);
  });

  describe.each((CLIENTS_OF[id] ?? []).map((client) => [client.name, client] as const))("opened by %s", (_, client) => {
    test.for(CASES.filter((name) => name !== (client.slow === undefined ? SMALLER : LARGE)))(
      "has an edge a claim of %s, with its mark, its source and its speaker",
      { timeout: 300_000 },
      (name, context) => {
        needs(client.part, context);
        const table = tableOf(name);
        const reading = readByClient(
          client,
          client.files.map((suffix) => pathOf(id, name, suffix)),
        );
        remember(id, reading.client, name, reading.edges.length);

        expect(reading.problems).toEqual([]);
        const claims = new Map([...heldEdges(format, table)].map((claim) => [claim.id as string, claim]));
        expect(reading.edges).toHaveLength(claims.size);
        expect(new Set(reading.edges.map(({ claimId }) => claimId)).size, "claims on the edges").toBe(claims.size);
        for (const edge of reading.edges) {
          const claim = claims.get(String(edge.claimId)) ?? expect.fail(`no claim ${edge.claimId}`);
          const [{ by, in: work = claim.source }] = claim.attribution;
          const spoken = table.sources.find((source) => source.id === work);
          const name =
            by === "work" && spoken !== undefined
              ? `${workInWords(spoken, table)}, in its own voice`
              : table.entities.find((entity) => entity.id === by)?.name;
          const speakers = [by, name ?? by].map(bare);
          expect([String(edge.allegation), edge.sourceId], claim.id).toEqual(["true", claim.source]);
          expect(speakers, claim.id).toContain(bare(String(edge.speaker)));
        }
      },
    );
  });

  const element = XML_EDGES[id];
  if (element !== undefined) {
    test.for(CASES.filter((name) => name !== SMALLER))(
      "is well-formed XML to xmllint, with an edge a claim of %s",
      (name, context) => {
        needs("xmllint", context);
        const edges = countByXmllint(element, pathOf(id, name, ""));
        remember(id, "xmllint", name, edges);
        expect(edges).toBe([...heldEdges(format, tableOf(name))].length);
      },
    );
  }
});

/** Words without what formats must replace or put in front: controls, and the apostrophe before a formula. */
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}\p{Emoji_Presentation}]/gu, "");

function countsInWords(): string {
  const heading = `| format | client | ${CASES.join(" | ")} |\n|---|---|${"--:|".repeat(CASES.length)}\n`;
  const claims = CASES.map((name) => [...edgeClaims(tableOf(name))].length).join(" | ");
  const rows = [...counts].map(
    ([row, edges]) => `| ${row} | ${CASES.map((name) => edges.get(name) ?? "").join(" | ")} |`,
  );
  return `${heading}| *claims that are edges* | | ${claims} |\n${rows.join("\n")}\n`;
}
