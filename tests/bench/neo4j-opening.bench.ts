import { expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { asClaimId, asEntityId } from "../../src/model/id.ts";
import { readCaseHeader } from "../../src/neo4j/case-header.ts";
import { exploreDatabase } from "../../src/neo4j/explore-database.ts";
import { exploreParts } from "../../src/neo4j/explore-parts.ts";
import { importCases } from "../neo4j/imported-case.ts";
import { makeIndexes } from "../neo4j/make-indexes.ts";
import { madeTable } from "./made-table.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000,1000000").split(",").map(Number);
const VERSION = process.env.BENCH_NEO4J ?? RELEASES[0]?.version ?? "";
const QUESTIONS = 100;

test.each(SIZES)("opening a case of %d claims that was imported offline", async (size) => {
  const clock = lap();
  const table = madeTable(size);
  const making = clock();
  const { database, stop } = await importCases(VERSION, [table], "--heap", "4g", "--page-cache", "2g");
  const importing = clock();
  try {
    await makeIndexes(database);
    const indexing = clock();

    const parts = await exploreParts(database, await readCaseHeader(database, undefined));
    expect(parts.claims).toBe(size);
    const opening = clock();
    const [first] = await parts.search("entity 17", 20);
    const searching = clock();
    const around = await parts.around([first?.id ?? expect.fail("nobody is found")]);
    expect(around.table.size).toBeGreaterThan(0);
    const firstPart = clock();
    console.log(
      `${size} claims: made ${making}, exported, imported and started ${importing}, indexes ${indexing}; ` +
        `open ${opening}, first search ${searching}, first part of ${around.table.size} claims ${firstPart}`,
    );

    const explorer = exploreDatabase(database, parts.header.id);
    const someone = (i: number) => asEntityId(`e${(i * 7_919) % Math.floor(size / 5)}`);
    const asked = {
      "a search": (i: number) => parts.search(`entity ${(i * 7_919) % Math.floor(size / 5)}`, 20),
      "a part around one": (i: number) => parts.around([someone(i)]),
      "a part around ten": (i: number) => parts.around(Array.from({ length: 10 }, (_, k) => someone(i * 10 + k))),
      "a neighbourhood": (i: number) => explorer.neighbourhood(someone(i), 1, 200),
      "a link": (i: number) => explorer.link(someone(i), someone(i + 1)),
      "a trace": (i: number) => explorer.trace(asClaimId(`c${i}`)),
    };
    for (const [what, ask] of Object.entries(asked)) {
      const spent: number[] = [];
      for (let i = 0; i < QUESTIONS; i++) {
        const start = performance.now();
        await ask(i);
        spent.push(performance.now() - start);
      }
      const sorted = spent.toSorted((a, b) => a - b);
      const at = (share: number) => `${(sorted[Math.floor(share * (QUESTIONS - 1))] ?? 0).toFixed(0)} ms`;
      console.log(`${size} claims: ${what} p50 ${at(0.5)}, p99 ${at(0.99)}`);
    }
  } finally {
    await stop();
  }
});

/** Seconds since it was last asked. */
function lap(): () => string {
  let last = performance.now();
  return () => {
    const since = performance.now() - last;
    last = performance.now();
    return `${(since / 1000).toFixed(2)} s`;
  };
}
