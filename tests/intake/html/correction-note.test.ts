import { expect, test } from "vitest";
import { isCorrectionNote } from "../../../src/intake/html/correction-note.ts";
import { parsePage } from "../../../src/intake/html/parse-page.ts";

const isNote = (html: string) => {
  const element = parsePage(html).body.firstElementChild;
  if (element === null) throw new Error("no element");
  return isCorrectionNote(element);
};

test.each([
  '<div class="article-correction">The ferry came on Monday.</div>',
  '<aside id="editors-note">We were wrong.</aside>',
  "<p><b>Correction:</b> The ferry came on Monday.</p>",
  "<p>An earlier version of this article misstated the day.</p>",
  "<p>• This article was amended on 15 March 2024.</p>",
])("%s is a note of correction", (html) => expect(isNote(html)).toBe(true));

test.each([
  "<p>The court ordered a correction: none was printed.</p>",
  '<div class="correctional-facility">The prison is full.</div>',
  '<p class="correction"></p>',
  "<p>This article is about a harbour.</p>",
  `<div class="has-corrections">${"words ".repeat(1000)}</div>`,
])("%.60s is none", (html) => expect(isNote(html)).toBe(false));
