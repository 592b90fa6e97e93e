import { expect, test } from "vitest";
import { markdownMarks } from "../../src/intake/markdown-marks.ts";
import { processorTime } from "../processor-time.ts";

const shown = (text: string) => markdownMarks(text).map(({ kind, at, label }) => [kind, text.slice(at, at + 5), label]);

test("headings and the paragraphs between them are marked where they begin", () => {
  expect(shown("# One ##\n\nFirst words\ngo on.\n\nSecond.\n\nTwo\n===\nThird.\n")).toEqual([
    ["headline", "# One", "One"],
    ["paragraph", "First", "1"],
    ["paragraph", "Secon", "2"],
    ["headline", "Two\n=", "Two"],
    ["paragraph", "Third", "3"],
  ]);
});

test("what is fenced off as code has no headings, and a rule is none", () => {
  expect(shown("```\n# no\n```\n\n---\n\nWords")).toEqual([
    ["paragraph", "```\n#", "1"],
    ["paragraph", "Words", "2"],
  ]);
});

test("a byte order mark and Windows' line ends move no mark", () => {
  expect(markdownMarks("\ufeff# One\r\n\r\nWords\r\n")).toEqual([
    { kind: "headline", at: 1, label: "One" },
    { kind: "paragraph", at: 10, label: "1" },
  ]);
});

test("five megabytes in one line are read at once", { tags: ["slow"] }, () => {
  const spent = processorTime();
  markdownMarks(`# ${" ".repeat(5_000_000)}`);
  markdownMarks("#".repeat(5_000_000));
  markdownMarks("a\n===\n".repeat(300_000));
  expect(spent()).toBeLessThan(3_000);
});
