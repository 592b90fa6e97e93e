import { expect, test } from "vitest";
import { jsonLines, runCommand } from "../run-command.ts";
import { workedExampleOnDisk } from "../sourced-on-disk.ts";

const folder = workedExampleOnDisk();

test("without the spokesman his tellings fall, and the proposition stays with the officials", async () => {
  const { out } = await runCommand("without", folder(), "S", "--json");
  const nothing = { claims: [], propositions: [], links: [], leftWithDenials: [], entities: [] };
  expect(jsonLines(out)).toEqual([
    {
      without: ["S"],
      ...nothing,
      claims: ["t1", "t4", "t5"],
      byDerivation: [],
      leftWithOneLine: [],
      maybeLeftWithOneLine: [["x", "y"]],
      weakened: [{ link: ["x", "y"], before: { lower: 2, upper: 3 }, after: { lower: 1, upper: 2 } }],
      inSomeWorld: nothing,
      brokenPaths: 0,
      asked: {},
    },
  ]);
});

test("without all of them the proposition is lost, while its denial keeps the link", async () => {
  const { out } = await runCommand("without", folder(), "S", "O1", "O2", "--json");
  expect(jsonLines(out)).toMatchObject([
    { propositions: [expect.any(String)], links: [], leftWithDenials: [["x", "y"]], leftWithOneLine: [] },
  ]);
});

test("a work can be taken away by its id, and people read what falls", async () => {
  const { out } = await runCommand("without", folder(), "g1");
  expect(out).toMatch(/^Without g1: 2 claims of 6 fall;/);
});

test("what falls for what its work came out of alone is said with that work", async () => {
  const { out } = await runCommand("without", "graph-data/harbour-light", "Marrowen Wire");
  expect(out).toContain("Claims that fall for what their work came out of, though it may hold reporting of its own\n");
  expect(out).toMatch(
    /claims? through “.*” \(The Quayside Bell\), out of “Ministry blames Union for dark light” \(Marrowen Wire\), by republication/,
  );
});

test("somebody who is not in the case is bad usage", async () => {
  expect((await runCommand("without", folder(), "nobody")).code).toBe(2);
});

test("a party is taken away with those who speak for it only when asked", async () => {
  const fallen = async (...words: string[]) =>
    jsonLines((await runCommand("without", folder(), "ministry", ...words, "--json")).out)[0]?.claims;
  expect(await fallen()).toEqual([]);
  expect(await fallen("--with-spokesmen")).toEqual(["t1", "t4", "t5"]);
});
