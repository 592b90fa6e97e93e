import { expect, test } from "vitest";
import { FileSourceSchema, fileSource, withFileSource } from "../../../../src/formats/readers/tellings/file-source.ts";
import { tellingOf } from "./telling-of.ts";

test("what names no source has the file as its own, and what names one keeps it", () => {
  const work = { title: "The Lantern", at: { line: 1, column: 1 } };
  const { work: _, ...bare } = tellingOf();
  const source = fileSource({ is: "Register" });
  expect(Array.from(withFileSource([bare, { ...bare, work }], source), ({ work }) => work?.title)).toEqual([
    "Register",
    "The Lantern",
  ]);
  expect(withFileSource([bare], undefined)).toEqual([bare]);
});

test("its address must be one that can be opened, and its day a date", () => {
  expect(FileSourceSchema.safeParse({ is: "x", url: "javascript:x" }).success).toBe(false);
  expect(FileSourceSchema.safeParse({ is: "x", published: "2019-02-29" }).success).toBe(false);
});
