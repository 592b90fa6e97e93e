import { describe, expect, test } from "vitest";
import { knownNames } from "../../../src/suggest/names/known-names.ts";
import { namesAmong } from "../../../src/suggest/names/names-in.ts";
import { all, languageOf, names, WHO } from "../in-a-text.ts";

const found = (text: string, find = names) =>
  find(text, all(text), languageOf(text)).flatMap(({ entity }) => entity ?? []);

describe("a name stands for nobody in a longer one that is another's:", () => {
  test.each([
    ["with another given name", "he met Luc Penn there"],
    ["at the beginning of a sentence", "Luc Penn came."],
    ["with initials", "he met L. Penn and J.-L. Penn"],
    ["behind a title", "he met Dr Luc Penn and Mr. Luc Penn"],
    ["with particles", "he met Luc de Penn and Luc van der Penn"],
    ["with a nickname", "he met Luc “Lucky” Penn"],
    ["in capitals", "HE MET LUC PENN"],
    ["over the end of a line", "he met Luc\nPenn"],
    ["called as a month is", "In 1950 June Penn came, and they met April Penn"],
    ["with a second surname", "he met Penn Laskarre"],
    ["of a company", "they paid Penn Holdings and Penn & Sons and the Orla Penn Foundation"],
    ["of a bank", "they paid the Bank of Penn"],
    ["of several", "the Penn brothers came"],
    ["with its genitive", "in Luc Penn's letter"],
    ["written small", "he took his penn and luc penn wrote"],
    ["of another body", "the Guild of Weirs and the Guild Hall"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("where nothing is written large, behind a word that no list has", () => {
    const whose = namesAmong([knownNames([["tam", { kind: "person", name: "تام دوريت", names: [], named: true }]])]);
    expect(found("قال لوك دوريت إن", whose)).toEqual([]);
    expect(found("قال دوريت إن", whose)).toEqual(["tam"]);
    expect(found("قال تام دوريت إن", whose)).toEqual(["tam"]);
  });
});

test.each([
  "they asked Penn.",
  "“No,” Penn said.",
  "Mr Penn, Dr. Penn and Judge Penn",
  "Luc and Orla Penn came",
  "Meanwhile Penn came",
  "he asked Luc. Penn said",
  "at Sallow Mill Penn said",
  "Luc, Penn's brother",
  "Penn of the Guild",
  "Penn's Holdings",
  "Foreign Minister Orla Penn",
])("a name stands for whose it is where nothing makes it another's: %s", (text) => {
  expect(found(text)).toContain("orla-penn");
});

test("a surname that two people of a case share leads to none of them, and says to whom it may, in whichever list they are", () => {
  const luc = ["luc-penn", { kind: "person", name: "Luc Penn", names: [], named: true }] as const;
  for (const lists of [[knownNames([...WHO, luc])], [knownNames([luc]), knownNames(WHO)]]) {
    const text = "they asked Penn, and Luc Penn";
    const [shared, whole] = namesAmong(lists)(text, all(text), languageOf(text));
    expect(shared?.entity).toBeUndefined();
    expect(shared?.among?.toSorted()).toEqual(["luc-penn", "orla-penn"]);
    expect(whole?.entity).toBe("luc-penn");
  }
});
