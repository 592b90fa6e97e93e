import fc from "fast-check";
import { expect, test } from "vitest";
import { alikeTexts } from "../../src/intake/alike-texts.ts";
import { asSourceId } from "../../src/model/id.ts";
import { processorTime } from "../processor-time.ts";

const wire =
  "The lamp on the mole of Port Ivar was dark when the evening ferry came in on Monday, its pilot told the board of the harbour. " +
  "The keeper denies this and says that the lamp was lit at dusk as always. The hearing goes on next week with the night watchmen.";
const others = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([id, text]) => [asSourceId(id), text]));

test("the same text is identical, and one that is broken into other lines is the same but for that", () => {
  expect(alikeTexts(wire, others({ same: wire, broken: wire.replaceAll(". ", ".\r\n\r\n") }))).toEqual([
    { source: "same", how: "identical", share: 1, shareOfOther: 1 },
    { source: "broken", how: "identical-but-for-space", share: 1, shareOfOther: 1 },
  ]);
});

test("a reprint with a sentence of its own is near, and it is said how much of each stands in the other", () => {
  const reprint = `By our correspondent. ${wire} More on page five of this paper, where the tides stand too.`;
  const [alike] = alikeTexts(reprint, others({ wire }));
  expect(alike).toMatchObject({ source: "wire", how: "near-identical", shareOfOther: 1 });
  expect(alike?.share).toBeGreaterThan(0.6);
  expect(alike?.share).toBeLessThan(0.85);
});

test("of a text that is near it is shown which words both have, and of one that is the same that need not be", () => {
  const reprint = `By our correspondent. ${wire.slice(0, 200)} More on page five.`;
  const [alike] = alikeTexts(reprint, others({ wire }));
  const [shared] = alike?.shared ?? [];
  expect(reprint.slice(shared?.start, shared?.end)).toMatch(/^The lamp on the mole .* that the lamp was lit/);
  expect(alikeTexts(wire, others({ wire }))[0]).not.toHaveProperty("shared");
});

test("an excerpt is near, since all of it stands in the other", () => {
  const [alike] = alikeTexts(wire.slice(0, 120), others({ wire }));
  expect(alike?.share).toBeGreaterThan(0.9);
  expect(alike?.shareOfOther).toBeLessThan(0.6);
});

test("two reports of one event in words of their own are not alike", () => {
  const own =
    "When the ferry from Sallow Point arrived on Monday evening, no light was to be seen on the mole, says Sunniva Rade, who steered it.";
  expect(alikeTexts(own, others({ wire }))).toEqual([]);
});

test("texts of a script that parts no words are compared letter by letter", () => {
  const text = "周一晚上渡轮进港时伊瓦尔港防波堤上的灯是暗的领航员告诉港务委员会";
  expect(alikeTexts(`${text}据报道`, others({ text }))[0]?.how).toBe("near-identical");
});

test("a text is identical to itself, and alike whichever of two is asked about", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80 }), fc.lorem({ maxCount: 80 }), (a, b) => {
      expect(alikeTexts(a, others({ a }))[0]?.how).toBe("identical");
      const [there] = alikeTexts(a, others({ b }));
      const [back] = alikeTexts(b, others({ a }));
      expect(there?.share).toBe(back?.shareOfOther);
    }),
  );
});

test("two texts of ten megabytes are compared within seconds", { tags: ["slow"] }, () => {
  const words = Array.from({ length: 1_500_000 }, (_, i) => (i * 2_654_435_761) % 40_009).join(" ");
  const spent = processorTime();
  const [alike] = alikeTexts(words, others({ other: `${words} and then some` }));
  expect(alike?.share).toBeGreaterThan(0.95);
  expect(spent()).toBeLessThan(10_000);
});
