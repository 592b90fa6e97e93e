import { expect, test } from "vitest";
import { SourceSchema } from "../../../../src/model/source.ts";
import { SourceLine } from "../../../../src/viewer/panels/works/source-line.tsx";
import { markupOf, shownBy } from "../../sample-state.ts";

const source = SourceSchema.parse({
  id: "s1",
  genre: "news",
  title: "A title",
  published: "2020-05",
  url: "https://example.org/a",
});

test("a work is cited by title, genre and date, and lacking a title by its id", () => {
  expect(shownBy(SourceLine, { source })).toBe("A title news, May 2020");
  expect(shownBy(SourceLine, { source: SourceSchema.parse({ id: "s2", genre: "unknown" }) })).toContain("s2");
});

test("a link to a work does not say where one comes from", () => {
  expect(markupOf(SourceLine, { source })).not.toContain("<a");
  expect(markupOf(SourceLine, { source, linked: true })).toMatch(
    /href="https:\/\/example.org\/a"[^>]+rel="noopener noreferrer nofollow"/,
  );
});
