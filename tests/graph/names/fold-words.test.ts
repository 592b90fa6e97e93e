import { expect, test } from "vitest";
import { foldWords } from "../../../src/graph/names/fold-words.ts";

test.each([
  ["Łucja  Wrona", "lucja wrona"],
  ["ÉCOLE", "ecole"],
  ["Turkey’s", "turkeys"],
  ["Дем'яненко", "демяненко"],
  ["Демʼяненко", "демяненко"],
  ["ʻAbd al-Raḥmān", "abd al-rahman"],
  ["محمد کریمی", "محمد كريمي"],
  ["محـمد كريـمي", "محمد كريمي"],
  ["Γιάννης", "γιαννησ"],
  ["צה״ל", "צהל"],
  ["조선일보", "조선일보"],
  ["Zoe\u0308 Ar\u00adlen", "zoe arlen"],
  ["  a\n b ", "a b"],
  ["A  b ", "a b"],
  [" A", "a"],
  ['`It\'s "so"`, he said', "its so, he said"],
  ["Йосс", "иосс"],
])("%j is compared as %j", (words, folded) => {
  expect(foldWords(words)).toBe(folded);
});
