import { expect, test } from "vitest";
import { rareWordings } from "../../../src/provenance/findings/rare-wording.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { toldCase } from "../told-case.ts";

test("hedges, cues of every step, words of time and the role are told as they stand, and white space in a passage is one", () => {
  const exact = "one two\nthree  four five six seven eight";
  const table = buildTable(
    toldCase([
      {
        hedges: ["reportedly", "it seems"],
        attribution: [
          { by: "ann", mode: "says", cue: "let slip" },
          { by: "bob", mode: "reports" },
          { by: "cyd", mode: "reports", cue: "wrote" },
        ],
        time: { raw: "on the eve" },
        qualifiers: { role: "quartermaster" },
        anchor: { start: 0, end: exact.length, exact },
      },
      { hedges: ["reportedly"] },
    ]),
  );
  const wordingOf = rareWordings(table);
  expect(wordingOf(0)).toEqual([
    { kind: "details", words: ["reportedly it seems", "let slip wrote", "on the eve", "quartermaster"] },
    { kind: "passage", words: "one two three four five six seven eight" },
  ]);
  expect(wordingOf(1)).toEqual([]);
});
