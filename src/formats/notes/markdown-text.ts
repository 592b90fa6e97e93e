// Our own: libraries write whole documents; what is needed is a stranger's words on one line, and a count of what that alters.
import type { Altered } from "../loss/kept.ts";

/** What a line of Markdown cannot hold or must not obey: breaks, controls, and marks that turn the direction of reading. */
const NOT_ON_A_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const TURNING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Marks of CommonMark, of GitHub's and of Obsidian's: links, emphasis, tags, comments, highlights, inline fields, formulas. */
const MARKS = /[\\`*_[\]<>&#|~^$]|(?<=[=%:])[=%:]/g;

/** What `markdownText` does to words. */
export const MARKDOWN_LINES: Altered = {
  what: "words on one line (breaks and controls are written as spaces, spaces at the ends left out, and U+FFFD stands for marks that turn the direction of reading)",
  // Entities and the case stand in the front matter, which holds any text.
  beneath: ["source", "claim", "remark", "reply"],
  where: new RegExp(`^\\s|\\s$|${NOT_ON_A_LINE.source}|${TURNING.source}`),
};

/** A stranger's words as one line of Markdown that means nothing but itself. */
export const markdownText = (text: string): string =>
  ODD.test(text)
    ? text.toWellFormed().replace(NOT_ON_A_LINE, " ").replace(TURNING, "\ufffd").trim().replace(MARKS, "\\$&")
    : text;

/** What any of these may change: most words have nothing of it, and are asked once. */
const ODD = new RegExp(
  [/^\s|\s$|[\ud800-\udfff]/, NOT_ON_A_LINE, TURNING, MARKS].map(({ source }) => source).join("|"),
);
