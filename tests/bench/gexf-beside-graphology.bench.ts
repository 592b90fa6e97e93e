import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { describe, test } from "vitest";
import { writeFileWhole } from "../../src/case-file/on-disk/write-file-whole.ts";
import { gexf12 } from "../../src/formats/graphs/gexf.ts";
import { claimFields } from "../../src/formats/words/claim-fields.ts";
import { edgeClaims } from "../../src/formats/words/edge-claims.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { madeTable } from "./made-table.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);
const MEGABYTE = 1024 * 1024;

/** The same edges with the same fields, as graphology-gexf wants them. */
function asGraph(table: ClaimTable): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, name, kind, named, exposure } of table.entities)
    graph.addNode(id, { label: name, kind, named, exposure });
  for (const claim of edgeClaims(table))
    graph.addEdgeWithKey(claim.id, claim.subject, claim.object, { ...claimFields(claim, table) });
  return graph;
}

async function measured(words: string, path: string, chunks: () => Iterable<string>): Promise<void> {
  const start = performance.now();
  try {
    await writeFileWhole(path, chunks());
  } catch (error) {
    return console.log(`${words}: ${(error as Error).cause ?? error}`);
  }
  const time = performance.now() - start;
  const { size } = await stat(path);
  console.log(`${words}: ${(size / MEGABYTE).toFixed(1)} MB in ${time.toFixed(0)} ms`);
}

describe.each(SIZES)("%d claims", (size) => {
  test("GEXF 1.2, and the same graph by graphology-gexf", async () => {
    const table = madeTable(size);
    const folder = await mkdtemp(join(tmpdir(), "sayswho-bench-"));
    try {
      await measured(`${size} claims from columns`, join(folder, "ours"), () => {
        const [part] = gexf12.write(table);
        return part?.chunks ?? [];
      });
      const graph = asGraph(table);
      await measured(`${size} claims by graphology-gexf`, join(folder, "theirs"), () => [write(graph)]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
