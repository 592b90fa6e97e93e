import { expect, test } from "vitest";
import { parsePage } from "../../../src/intake/html/parse-page.ts";
import { passagesOfElement } from "../../../src/intake/html/passages-of-element.ts";

const passages = (html: string) =>
  passagesOfElement(parsePage(html).body).map((passage) =>
    passage.flatMap(({ words, begins }) => [words, ...begins.map(({ kind, label }) => `${kind} ${label}`)]),
  );

test("blocks are passages, and what is within a line stays on it", () => {
  expect(
    passages("<h1>A <em>head</em></h1>\n<p>One <a href=x>two</a>\n three.</p><div>Four<div>five</div>six</div>"),
  ).toEqual([
    ["A head", "headline A head"],
    ["One two three.", "paragraph 1"],
    ["Four", "paragraph 2"],
    ["five", "paragraph 3"],
    ["six", "paragraph 4"],
  ]);
});

test("line breaks stay, and so does what stands in verbatim", () => {
  expect(passages("<p>One<br> two</p><pre>  a\n    b</pre>")).toEqual([
    ["One\ntwo", "paragraph 1"],
    ["  a\n    b", "paragraph 2"],
  ]);
});

test("a row of a table is one line, its cells apart", () => {
  expect(
    passages("<table><caption>Keys</caption><tr><th>Name<th>Key</tr><tr><td><p>Jonas</p><td><p>yes</p></tr></table>"),
  ).toEqual([
    ["Keys", "caption 1"],
    ["Name\tKey", "paragraph 1"],
    ["Jonas\tyes", "paragraph 2"],
  ]);
});

test("a note of correction of two paragraphs is one note, and what follows is none", () => {
  expect(passages('<div class="correction"><p>We were wrong.</p><p>It was Monday.</p></div><p>Words.</p>')).toEqual([
    ["We were wrong.", "correction We were wrong."],
    ["It was Monday."],
    ["Words.", "paragraph 1"],
  ]);
});

test("what nobody sees is not said", () => {
  expect(
    passages(
      "<p hidden>a</p><p style='display: none'>b</p><p aria-hidden=true>c</p><script>d</script><noscript>e</noscript><button>f</button><p>g</p>",
    ),
  ).toEqual([["g", "paragraph 1"]]);
});
