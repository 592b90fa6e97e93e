import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWords } from "../../../src/graph/names/fold-words.ts";
import { foldedStretches, stretchesWith } from "../../../src/viewer/search/folded-stretches.ts";

/** Words of several scripts, with what ends a sentence in each. */
const texts = fc
  .array(
    fc.constantFrom(
      "Tidewater",
      "paid",
      "Łucja",
      "دفعت",
      "الشركة",
      "支払った",
      "港",
      "Йосс",
      "é",
      ". ",
      "؟ ",
      "。",
      "\n",
      " ",
      " ",
      " ",
      "’",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
const words = fc.subarray(["tidewater", "paid", "lucja", "دفعت", "港", "йосс", "e"], { minLength: 1, maxLength: 3 });

test("stretches follow one another through the whole text, and none is endless", () => {
  fc.assert(
    fc.property(texts, fc.nat(3), (text, times) => {
      const long = text.repeat(1 + 8 * times);
      const { places, starts } = foldedStretches(long);
      expect(starts).toHaveLength(places.length);
      expect([places[0], places.at(-1)]).toEqual([0, long.length]);
      for (let i = 1; i < places.length; i++) expect(places[i]).toBeGreaterThan(places[i - 1] ?? 0);
    }),
  );
  const { places } = foldedStretches("word ".repeat(2_000));
  for (let i = 1; i < places.length; i++) expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeLessThan(700);
});

test("a text without a space or an end of a sentence is cut all the same, and never within a letter", () => {
  for (const letter of ["x", "港", "𐓷"]) {
    const text = letter.repeat(5_000);
    const { places } = foldedStretches(text);
    expect(places.at(-1)).toBe(text.length);
    for (let i = 1; i < places.length; i++) {
      expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeLessThanOrEqual(1_201);
      expect(text.slice(places[i - 1], places[i]).replaceAll(letter, "")).toBe("");
    }
  }
});

test("just those stretches are found that have every word when they are folded, in order", () => {
  fc.assert(
    fc.property(texts, words, (text, wanted) => {
      const stretches = foldedStretches(text);
      const all = [...stretches.places].slice(0, -1).map((start, i) => ({ start, end: stretches.places[i + 1] ?? 0 }));
      const expected = all.filter(({ start, end }) => {
        const folded = foldWords(text.slice(start, end));
        return wanted.every((word) => folded.includes(word));
      });
      expect(stretchesWith(stretches, wanted, 100)).toEqual(expected);
      expect(stretchesWith(stretches, wanted, 1)).toEqual(expected.slice(0, 1));
    }),
  );
});

test("whatever stands together in a text without spaces is found whole, wherever the text was cut", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."abcdefgŁß港払。"), minLength: 1_190, maxLength: 3_000 });
  fc.assert(
    fc.property(signs, fc.nat(3_000), fc.integer({ min: 1, max: 1_300 }), (text, from, length) => {
      const at = from % text.length;
      const word = foldWords(text.slice(at, at + length));
      const [{ start, end } = expect.fail()] = stretchesWith(foldedStretches(text), [word], 1);
      expect(foldWords(text.slice(start, end))).toContain(word);
    }),
  );
});

test("where a cut falls on a space no word goes over it, and of several words each begins in the stretch and may end in the next", () => {
  const [long, short] = ["x".repeat(1_200), "y".repeat(900)];
  expect(stretchesWith(foldedStretches(`${long} ${short}`), ["xy"], 1)).toEqual([]);
  const text = `${"x".repeat(1_198)}harbour${short}`;
  expect(stretchesWith(foldedStretches(text), ["harbour", "xha"], 9)).toEqual([{ start: 0, end: text.length }]);
  expect(stretchesWith(foldedStretches(text), ["harbour", "yy"], 9)).toEqual([]);
});

test("a sentence is a stretch, in the scripts that end one by a sign", () => {
  const said = (text: string) => {
    const { places } = foldedStretches(text);
    return [...places.keys()].slice(0, -1).map((i) => text.slice(places[i], places[i + 1]).trim());
  };
  expect(said("She left. He came at 3.30 pm.\nNobody saw.")).toEqual([
    "She left.",
    "He came at 3.30 pm.",
    "Nobody saw.",
  ]);
  expect(said("هل دفعت؟ لا أحد يعرف. نعم")).toEqual(["هل دفعت؟", "لا أحد يعرف.", "نعم"]);
  expect(said("支払った。誰も知らない。")).toEqual(["支払った。", "誰も知らない。"]);
});

test("a text of nothing but signs or spaces is cut in no more time than any other", { tags: ["slow"] }, () => {
  for (const sign of [".", '."', " ", "\n", "。", ". "]) {
    const { places } = foldedStretches(sign.repeat(200_000));
    expect(places.at(-1)).toBe(200_000 * sign.length);
  }
});
