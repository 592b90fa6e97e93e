import fc from "fast-check";
import { expect, test } from "vitest";
import { passageAround } from "../../../src/viewer/says-who/passage-around.ts";

const TEXT = `First paragraph.\n\nThe second one says ${"a lot of words ".repeat(40)}HERE and then ${"much more of them ".repeat(40)}end.\nThird.`;
const HERE = TEXT.indexOf("HERE");

test("a passage keeps to its paragraph, cut between words on both sides", () => {
  const around = passageAround(TEXT, HERE, HERE + 4, 60);
  expect(around.passage).toBe("HERE");
  expect(around.beginsCut && around.endsCut).toBe(true);
  expect(around.before).toMatch(/^(a|lot|of|words) /);
  expect(around.after).toMatch(/ (much|more|of|them)$/);
  expect(around.paragraph).toBe(2);
});

test("a short paragraph is given whole", () => {
  expect(passageAround(TEXT, 0, 5)).toMatchObject({
    before: "",
    passage: "First",
    after: " paragraph.",
    beginsCut: false,
    endsCut: false,
    paragraph: 1,
  });
});

test("whatever the text, the three parts are one piece of it and the passage is exactly itself", () => {
  const inside = fc
    .string({ unit: fc.constantFrom("a", " ", "\n", "é", "🙂"), minLength: 1, maxLength: 400 })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length), fc.nat(40)));
  fc.assert(
    fc.property(inside, ([text, start, length, reach]) => {
      const end = Math.min(text.length, start + 1 + length);
      const { before, passage, after, paragraph } = passageAround(text, start, end, reach);
      expect(passage).toBe(text.slice(start, end));
      expect(text.slice(start - before.length, end + after.length)).toBe(before + passage + after);
      expect(before.length).toBeLessThanOrEqual(reach);
      expect(paragraph).toBeGreaterThan(0);
    }),
  );
});
