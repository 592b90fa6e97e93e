import { expect, test } from "vitest";
import { SourceSchema } from "../../src/model/source.ts";

const wire = { id: "wire", genre: "wire" };

test("a retraction says when and why, and a standing work has none", () => {
  const statusChange = { when: "2021", why: "the recording was cut" };
  expect(SourceSchema.safeParse({ ...wire, status: "retracted" }).success).toBe(false);
  expect(SourceSchema.safeParse({ ...wire, statusChange }).success).toBe(false);
  expect(SourceSchema.safeParse({ ...wire, status: "retracted", statusChange }).success).toBe(true);
});

test.each(["../secret", "/etc/passwd", "texts/../x", "texts/", "texts/a/b", "other/a.txt", "texts/.x"])(
  "a text cannot lie at %j, outside the case's own folder for them",
  (path) => {
    expect(SourceSchema.safeParse({ ...wire, text: { path, sha256: "0".repeat(64), length: 1 } }).success).toBe(false);
  },
);

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host", "http://"])(
  "%j is no address to open",
  (url) => {
    expect(SourceSchema.safeParse({ ...wire, url }).success).toBe(false);
  },
);
