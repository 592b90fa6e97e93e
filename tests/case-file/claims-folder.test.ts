import { expect, test } from "vitest";
import { claimsFolder } from "../../src/case-file/claims-folder.ts";
import { sampleCase } from "../sample-case.ts";

const { sources, claims } = sampleCase().records;
const layOut = (...[layout, of = claims]: [Parameters<typeof claimsFolder>[2], typeof claims?]) => [
  ...inOrder(claimsFolder({ sources, claims: of }, "yaml", layout)),
];

// One after the other, as a writer reads them.
function* inOrder(files: ReturnType<typeof claimsFolder>) {
  for (const [name, some] of files) yield [name, [...some].length] as const;
}

test("by source there is a file for each source that has claims, in the order of the sources", () => {
  const files = layOut("by-source");
  expect(files.map(([name]) => name)).toEqual(["claims/gazette.yaml", "claims/wire.yaml", "claims/blog.yaml"]);
  expect(files.reduce((sum, [, count]) => sum + count, 0)).toBe(claims.length);
});

test("in parts there are at most 250,000 claims to a file, and no empty one at the end", () => {
  const [claim] = claims;
  const many = (count: number) => Array.from({ length: count }, () => claim) as never;
  expect(layOut("in-parts", many(500_000)).map(([, count]) => count)).toEqual([250_000, 250_000]);
  expect(layOut("in-parts", many(250_001))).toEqual([
    ["claims/part-00001.yaml", 250_000],
    ["claims/part-00002.yaml", 1],
  ]);
  expect(layOut("in-parts", [])).toEqual([]);
});

test("files that claims were read from keep their names and how many they hold", () => {
  const layout = [
    { file: "claims/ours.jsonl", records: 1 },
    { file: "claims/theirs.yaml", records: claims.length - 1 },
  ];
  expect(layOut(layout)).toEqual([
    ["claims/ours.jsonl", 1],
    ["claims/theirs.yaml", claims.length - 1],
  ]);
});
