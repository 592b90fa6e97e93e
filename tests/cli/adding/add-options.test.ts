import { expect, test } from "vitest";
import { type AddOptions, refuseContradictions, saidOfSource } from "../../../src/cli/adding/add-options.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const plain: AddOptions = { text: true, guesses: true };
const refused = (options: Partial<AddOptions>, files = ["a.txt"]) => {
  try {
    refuseContradictions(files, { ...plain, ...options });
    return undefined;
  } catch (error) {
    return error as { exitCode: number; message: string };
  }
};

test("what is of one work is not said of several, and what cannot be meant together is bad usage", () => {
  for (const one of [{ id: "x" }, { title: "x" }, { url: "x" }, { revisionOf: "x" }, { sameWorkAs: "x" }]) {
    expect(refused(one)).toBeUndefined();
    expect(refused(one, ["a.txt", "b.txt"])).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining("2 files"),
    });
  }
  for (const both of [
    { derivesFrom: "x" },
    { how: "rewrite" as const },
    { derivesFrom: "x", how: "rewrite" as const, revisionOf: "y" },
    { sameWorkAs: "x", revisionOf: "y" },
    { takeOver: true },
  ])
    expect(refused(both)).toMatchObject({ exitCode: 2 });
  expect(refused({ takeOver: true, revisionOf: "x" })).toBeUndefined();
});

test("a revision came out of what it revises, and a copy of a work stands behind the record that is there", () => {
  const table = buildTable(sampleCase().records);
  expect(saidOfSource(table, { ...plain, revisionOf: "wire", publisher: "the gazette" }, "2024-03-14")).toEqual({
    authors: [],
    publisher: "the-gazette",
    derivesFrom: { source: "wire", how: "revision" },
  });
  expect(saidOfSource(table, { ...plain, sameWorkAs: "wire" }, "2024-03-14").joinedInto).toMatchObject({
    id: "wire",
    when: "2024-03-14",
  });
  expect(() => saidOfSource(table, { ...plain, author: ["Nobody"] }, "2024-03-14")).toThrow();
});
