import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framesAt, framesIn } from "../../../src/suggest/speech/frames-in.ts";
import { paragraphsOf } from "../../../src/suggest/text/text-units.ts";
import { framesOf, names, PIECES, saidIn, wordsOf } from "../in-a-text.ts";

describe("who speaks, and what they say", () => {
  test.each([
    ["Orla Penn said that the Guild paid.", ["orla-penn: the Guild paid"]],
    ["“We paid nobody,” said Orla Penn.", ["orla-penn: We paid nobody,"]],
    ["Orla Penn said: “We paid. We always do.”", ["orla-penn: We paid. We always do."]],
    ["“We paid,” Orla Penn said. “We always do.”", ["orla-penn: We paid, … We always do."]],
    ["According to Orla Penn, the mill was sold.", ["orla-penn: the mill was sold"]],
    ["The mill was sold, according to the Guild.", ["guild: The mill was sold"]],
    ["It was sold, Orla Penn writes, and then burned.", ["orla-penn: It was sold … and then burned"]],
    ["A clerk of the Harbour Office said the mill was sold.", ["“A clerk of the Harbour Office”: the mill was sold"]],
    ["It is said that the mill was sold.", ["unnamed: the mill was sold"]],
    ["The mill was sold, says Orla Penn.", ["orla-penn: The mill was sold"]],
    [
      "Orla Penn said the mill was sold, but denied that it burned.",
      ["orla-penn: the mill was sold", "orla-penn: it burned"],
    ],
    ["قالت أورلا بين إن النقابة دفعت المال.", ["orla-penn: النقابة دفعت المال"]],
    ["«لم ندفع شيئا»، قالت أورلا بين.", ["orla-penn: لم ندفع شيئا"]],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each([
    "Orla Penn would not say that the Guild paid.",
    "She declined to say whether they paid.",
    "I said that the Guild paid.",
    "Orla Penn was told that the Guild paid.",
    "His remarks about the Guild were short.",
    "They sat in a house called “Far Away”.",
  ])("nobody does: %s", (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test("whoever is told is a carrier where it is an organization that the case knows", () => {
    const [frame] = framesOf("Orla Penn told Lantern Wire that the mill was sold.");
    expect(frame).toMatchObject({
      speaker: { name: { entity: "orla-penn" } },
      through: { entity: "wire" },
      mode: "says",
    });
  });

  test("whoever denies something does not allege it", () => {
    expect(framesOf("Orla Penn denied that the mill was sold.").map(({ denies }) => denies)).toEqual([true]);
  });

  test("a conversation that is written down has a turn for each of its lines", () => {
    expect(saidIn("PENN: Who sold it?\nDORRIT: The Guild said that I did.")).toEqual([
      "orla-penn: Who sold it?",
      "tam-dorrit: The Guild said that I did.",
    ]);
  });

  test("in a quotation that nobody is named beside, whoever spoke last goes on", () => {
    expect(saidIn("“We paid,” Orla Penn said.\n“We always do, every spring.”")).toEqual([
      "orla-penn: We paid,",
      "orla-penn: We always do, every spring.",
    ]);
  });
});

describe("every frame", () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));

  test("lies in the text, over whole stretches in their order, and holds all that is said in it", () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { said, over, cue } of framesOf(words)) {
          if (cue !== undefined) expect(wordsOf(words, cue.at)).toBe(cue.word);
          expect(said.length).toBeGreaterThan(0);
          let reached = 0;
          for (const { start, end } of over) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(words.length);
          for (const part of said)
            expect(over.some(({ start, end }) => start <= part.start && end >= part.end)).toBe(true);
        }
      }),
    );
  });

  test("is offered for its paragraph as for the whole text, where who is meant stands near", () => {
    const words = "Orla Penn came.\nShe said that the mill was sold.\n“It was,” said the Guild.";
    const read = { text: words, paragraphs: paragraphsOf(words) };
    expect(read.paragraphs.flatMap((_, i) => framesAt(read, i, names))).toEqual(framesIn(read, names));
    expect(framesAt(read, 99, names)).toEqual([]);
  });
});
