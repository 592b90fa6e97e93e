import fc from "fast-check";
import { expect, test } from "vitest";
import { textsInTurn } from "../../../src/formats/words/texts-in-turn.ts";
import { textColumnOf } from "../../../src/table/text-column.ts";

test("every text is the one that was laid down, in whatever order they are asked for", () => {
  const text = fc.oneof(
    fc.constant(undefined),
    fc.string({ unit: "grapheme" }).map((words) => words.toWellFormed()),
    fc.string({ unit: "grapheme-ascii", minLength: 10_000, maxLength: 40_000 }),
    fc.constant("\ufeffbegins with a mark"),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.array(fc.nat()), (texts, asked) => {
      const at = textsInTurn(textColumnOf(texts));
      for (const index of [...texts.keys(), ...asked.map((one) => one % texts.length)])
        expect(at(index)).toBe(texts[index] ?? "");
    }),
  );
});
