import fc from "fast-check";
import { expect, test } from "vitest";
import { noteBeyond } from "../../../../src/formats/readers/own/note-beyond.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const noted = (found: unknown, written: unknown): string => {
  const issues: Issue[] = [];
  noteBeyond("it", found, written, { line: 4, column: 1 }, noteIssues("f", issues));
  return issues.map(({ message, where }) => `${where.line} ${message}`).join("\n");
};

test("what is as it was written is not told, in whatever order its keys stand", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = JSON.parse(JSON.stringify(value), (_, inner) =>
        typeof inner === "object" && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).reverse())
          : inner,
      );
      expect(noted(turned, JSON.parse(JSON.stringify(value)))).toBe("");
    }),
  );
});

test("what was put in or changed is told, at any depth, and what stayed is not", () => {
  const written = { name: ["Ana"], own: { a: 1, b: [{ c: "x" }] } };
  const said = noted({ name: ["Ana", "Anna"], own: { a: 2, b: [{ c: "x" }, { c: "new" }] }, tag: "t" }, written);
  for (const words of ["4 ", "Anna", "2", "new", "`tag`"]) expect(said).toContain(words);
  expect(said).not.toContain('"x"');
  expect(said).not.toContain('"Ana"');
});

test("a piece that is none of ours is told whole", () => {
  expect(noted({ id: "n" }, undefined)).toContain('`id` ("n")');
});
