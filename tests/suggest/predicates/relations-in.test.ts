import { describe, expect, test } from "vitest";
import { predicateOf } from "../../../src/model/predicate.ts";
import { relationsIn } from "../../../src/suggest/predicates/relations-in.ts";
import { OSK_WEIR } from "../held-out/marked-text.ts";
import { all, languageOf, names } from "../in-a-text.ts";

const told = (text: string) =>
  relationsIn(text, all(text), languageOf(text), names).map(
    ({ subject, predicate, object, denies }) =>
      `${subject.entity ?? subject.name} ${denies ? "!" : ""}${predicate} ${object.entity ?? object.name}`,
  );

describe("who does what to whom", () => {
  test.each([
    ["Orla Penn paid the Guild.", ["orla-penn paid guild"]],
    ["The Guild was paid by Orla Penn.", ["orla-penn paid guild"]],
    ["The Guild, financed by the Harbour Office, met.", ["office finances guild"]],
    ["The Harbour Office employs Orla Penn.", ["orla-penn employed-by office"]],
    ["Orla Penn was employed by the Harbour Office.", ["orla-penn employed-by office"]],
    ["Orla Penn has not paid the Guild.", ["orla-penn !paid guild"]],
    ["No man of the Guild attacked Sallow Mill.", ["guild !attacked mill"]],
    ["Orla Penn and Tam Dorrit are cousins.", ["orla-penn family-of tam-dorrit"]],
    ["Tam Dorrit said that Orla Penn threatened the Guild.", ["orla-penn threatens guild"]],
    [
      "Tam Dorrit said that Penn's brother, Luc Penn, owned the Guild.",
      ["orla-penn family-of Luc Penn", "Luc Penn owns guild"],
    ],
    ["Orla Penn said that Ina Vosk had paid the Guild.", ["Ina Vosk paid guild"]],
    ["The Deputy Chief, Orla Penn, paid the Guild.", ["orla-penn paid guild"]],
    ["Orla Penn warned the Guild.", ["orla-penn informs guild"]],
  ])("%s", (text, relations) => {
    expect(told(text)).toEqual(relations);
  });

  test.each([
    "Orla Penn came. Paid was the Guild.",
    "The Guild was attacked.",
    "Sallow Mill paid Sallow Mill.",
    "The Harbour Office met nobody.",
    "Penn's company paid the Guild.",
  ])("nothing is told of two: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("is never what a predicate cannot join", () => {
    for (const { predicate, subject, object } of relationsIn(
      OSK_WEIR.text,
      all(OSK_WEIR.text),
      languageOf("a"),
      names,
    )) {
      const { ends } = predicateOf(predicate);
      expect(
        ends.some(([from, to]) => [from, undefined].includes(subject.kind) && [to, undefined].includes(object.kind)),
      ).toBe(true);
    }
  });
});
