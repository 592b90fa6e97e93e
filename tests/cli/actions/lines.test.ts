import { expect, test } from "vitest";
import { jsonLines, runCommand } from "../run-command.ts";
import { workedExampleOnDisk } from "../sourced-on-disk.ts";

const folder = workedExampleOnDisk();
const lines = async (...words: string[]) =>
  jsonLines((await runCommand("lines", folder(), ...words, "--json")).out) as Record<
    string,
    { lower: number; upper: number }
  >[];

test("the worked example has between two and three lines, and its denial stands by itself", async () => {
  const [alleged, denied] = await lines("--between", "x", "y", "--trust", "G");
  expect(alleged).toMatchObject({
    polarity: "asserts",
    independent: { lower: 2, upper: 3 },
    cut: { lower: 2, upper: 3 },
    exact: true,
  });
  expect(denied).toMatchObject({ polarity: "denies", independent: { lower: 1, upper: 1 } });
});

test.each([
  ["none", 3],
  ["maybe-same", 2],
  ["parties", 3],
  ["all", 2],
])("with %s merged there are %d", async (merge, count) => {
  const [alleged] = await lines("--between", "x", "y", "--trust", "G", "--merge", merge);
  expect(alleged?.independent).toMatchObject({ lower: count, upper: count });
});

test("a claim leads to all that tell the same", async () => {
  const [alleged] = await lines("--claim", "t2", "--trust", "G");
  expect(alleged?.claims).toEqual(["t1", "t2", "t3", "t4", "t5"]);
});

test("for people it says recorded, and gives no verdict", async () => {
  const { out } = await runCommand("lines", folder(), "--between", "x", "y", "--trust", "G");
  expect(out).toContain(
    "5 tellings: between 2 and 3 say it, 2 heard it apart, 1 told it itself, between 2 and 3 lines with no shared origin recorded",
  );
  expect(out).not.toMatch(/confirmed|true|false|reliable|proven/i);
});

test.each([
  [["--between", "x"]],
  [["--claim", "nowhere"]],
  [["--claim", "t1", "--between", "x", "y"]],
  [["--trust", "nobody"]],
  [["--merge", "some"]],
])("%j is bad usage", async (words) => {
  expect((await runCommand("lines", folder(), ...words)).code).toBe(2);
});

test("of a whole case it says how many propositions a single telling stands behind, and how to see them", async () => {
  const { out } = await runCommand("lines", "graph-data/harbour-light");
  expect(out).toMatch(/\d+ propositions with one telling, and so one line at most: --claim or --between shows each/);
  expect(out).toContain("Bram Uhlet denies that anybody of the Quaymen's Union touched the cable of Vane Light.");
});

test("where nothing is alleged between two, it says so", async () => {
  const { code, out } = await runCommand("lines", folder(), "--between", "x", "G");
  expect([code, out]).toEqual([0, "0 allegations between x and G\n"]);
});
