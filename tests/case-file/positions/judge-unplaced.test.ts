import { expect, test } from "vitest";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { fixture } from "../fixture.ts";

const { folder } = fixture("without-position");
const issues = parseCase(folder).issues;

test("a passage without a position is told once, with where its words stand, at its place in the file", () => {
  expect(issues.map(({ code }) => code)).toEqual(["no-position", "no-position", "no-position"]);
  expect(issues[0]?.message).toContain("stand once, in line 1 (start: 16, end: 62)");
  expect(issues[1]?.message).toContain("nearest is line 1 (start: 64, end: 85)");
  expect(issues[2]?.message).toContain("stand once, in line 1 (start: 68, end: 75)");
});

test.each(["14", "true", "1.5", "0x1F"])(
  "words that are typed like a number or a yes (%s) are told of as well, and no record is lost",
  (exact) => {
    const claims = folder.files.get("claims.yaml") ?? "";
    const typed = claims.replace(/exact: [^,}\n]*/, `exact: ${exact}`);
    const parsed = parseCase({ ...folder, files: new Map([...folder.files, ["claims.yaml", typed]]) });
    expect(parsed.ok).toBe(false);
    expect(
      parsed.issues.find(({ code, where }) => code === "no-position" && where.file === "claims.yaml")?.mend,
    ).toContain("quotation marks");
  },
);
