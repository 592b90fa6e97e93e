import { describe, expect, test } from "vitest";
import { datesIn } from "../../../src/suggest/dates/dates-in.ts";
import { edtfOf } from "../../../src/suggest/dates/edtf-of.ts";
import { hedgeWordsIn } from "../../../src/suggest/hedges-in.ts";
import { ARABIC } from "../../../src/suggest/languages/ar.ts";
import { predicateIdsIn } from "../../../src/suggest/predicates/predicates-in.ts";
import { relationsIn } from "../../../src/suggest/predicates/relations-in.ts";
import { all, names, saidIn } from "../in-a-text.ts";

test.each([
  ["في ١٣ مارس ٢٠٢٣", "2023-03-13"],
  ["ليلة 13 مارس/آذار 2023", "2023-03-13"],
  ["منذ عام 2019", "2019/.."],
  ["في ربيع 2018", "2018-21"],
  ["في الثاني من مارس 2023", "2023-03-02"],
  ["من مارس إلى مايو 2023", "2023-03/2023-05"],
  ["نحو عام 2009", "2009~"],
])("%s is the date %s", (words, edtf) => {
  expect(datesIn(`بيعت ${words} الطاحونة`, all(`بيعت ${words} الطاحونة`), ARABIC)).toHaveLength(1);
  expect(edtfOf(words, ARABIC)).toBe(edtf);
});

describe("the verb stands before its subject", () => {
  test.each([
    ["دفعت نقابة النساجين لمكتب الميناء", ["guild paid office"]],
    ["وهددت نقابة النسّاجين أورلا بين", ["guild threatens orla-penn"]],
    ["لم تدفع نقابة النساجين لأورلا بين", ["guild !paid orla-penn"]],
    ["تم اعتقال أورلا بين على يد مكتب الميناء", ["office detained orla-penn"]],
    ["أورلا بين عضو في نقابة النساجين", ["orla-penn member-of guild"]],
  ])("%s", (text, told) => {
    const found = relationsIn(text, all(text), ARABIC, names);
    expect(
      found.map(
        ({ subject, predicate, object, denies }) =>
          `${subject.entity} ${denies ? "!" : ""}${predicate} ${object.entity}`,
      ),
    ).toEqual(told);
  });
});

test("words are found whatever their points, their tatweel and what is written on to them", () => {
  expect(predicateIdsIn("وَدَفَعَتْ", all("وَدَفَعَتْ"), ARABIC)).toEqual(["paid"]);
  expect(hedgeWordsIn("وربـــما دفعت", all("وربـــما دفعت"), ARABIC)).toEqual(["وربـــما"]);
});

test("where nobody is named after a verb of speech it is whoever was named last", () => {
  expect(saidIn("وصلت أورلا بين صباحا. وقالت إن الطاحونة احترقت.")).toEqual(["orla-penn: الطاحونة احترقت"]);
});
