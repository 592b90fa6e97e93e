import fc from "fast-check";
import { expect, test } from "vitest";
import { MARKDOWN_LINES, markdownText } from "../../../src/formats/notes/markdown-text.ts";
import { CODE_POINT } from "../../code-point.ts";
import { often } from "../../sized.ts";

/** CommonMark, section 2.4: a backslash before a mark stands for the mark itself. */
const read = (line: string) => line.replace(/\\([!-/:-@[-`{-~])/g, "$1");

test("words come back as they were, or are words that the report counts", () => {
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), (text) => {
      if (MARKDOWN_LINES.where.test(text)) return;
      expect(read(markdownText(text))).toBe(text.toWellFormed());
    }),
    { numRuns: often(2000) },
  );
});

test("words stay on one line and no mark in them is left to be obeyed", () => {
  const marked = fc.array(fc.constantFrom("[", "]", "*", "=", "=", ":", ":", "%", "%", "<", "&", "\n", "\u202e", "a"));
  fc.assert(
    fc.property(marked, (parts) => {
      const bare = markdownText(parts.join("")).replace(/\\./g, "x");
      expect(bare).not.toMatch(/[\n\u202e[\]*<&]|==|::|%%/);
    }),
  );
});
