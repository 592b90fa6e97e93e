import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutText, type Run } from "../../src/intake/lay-out-text.ts";
import { CODE_POINT } from "../code-point.ts";

const run = (words: string, kind?: "page" | "headline", label = "1"): Run => ({
  words,
  begins: kind === undefined ? [] : [{ kind, label }],
});

test("passages stand below each other with a blank line between, and end with a line break", () => {
  expect(layOutText([[run("One.")], [run("Two.")]])).toEqual({ text: "One.\n\nTwo.\n", marks: [] });
  expect(layOutText([])).toEqual({ text: "", marks: [] });
});

test("a mark stands at the first word of what it marks, whatever unseen stood before", () => {
  const { text, marks } = layOutText([
    [run("\u00ad Head", "headline", "Head")],
    [run("A sen", "page"), run(" tence", "page", "2")],
  ]);
  expect(text).toBe("Head\n\nA sen tence\n");
  expect(marks.map(({ at, label }) => [text.slice(at, at + 4), label])).toEqual([
    ["Head", "Head"],
    ["A se", "1"],
    ["tenc", "2"],
  ]);
});

test("an empty page begins where the next words do, and at the end of the text where none follow", () => {
  const { text, marks } = layOutText([[run("", "page", "1")], [run("Words", "page", "2")], [run(" ", "page", "3")]]);
  expect(marks.map(({ at, label }) => [at, label])).toEqual([
    [0, "1"],
    [0, "2"],
    [text.length, "3"],
  ]);
});

test("a label is one line, and not too long for one", () => {
  const [mark] = layOutText([[run("w", "headline", `a\n${"😀".repeat(200)}`)]]).marks;
  expect(mark?.label.length).toBeLessThanOrEqual(120);
  expect(mark?.label.isWellFormed()).toBe(true);
  expect(mark?.label).toMatch(/^a 😀.*…$/u);
});

test("whatever is laid out, marks stand in order and inside the text", () => {
  const runs = fc.array(
    fc.record({ words: fc.string({ unit: CODE_POINT }), begins: fc.constant([{ kind: "page" as const, label: "1" }]) }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(fc.array(runs), (passages) => {
      const { text, marks } = layOutText(passages);
      expect(text.isWellFormed()).toBe(true);
      let last = 0;
      for (const { at } of marks) {
        expect(at).toBeGreaterThanOrEqual(last);
        expect(at).toBeLessThanOrEqual(text.length);
        last = at;
      }
    }),
  );
});
