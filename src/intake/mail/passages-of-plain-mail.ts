import type { Passage } from "../lay-out-text.ts";

/** What the plain part of a mail says, paragraph by paragraph; lines stay lines, and what is quoted keeps its marks. */
export const passagesOfPlainMail = (words: string): readonly Passage[] =>
  words
    .replace(/\r\n?/g, "\n")
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, i) => [{ words: paragraph, begins: [{ kind: "paragraph", label: String(i + 1) }] }]);
