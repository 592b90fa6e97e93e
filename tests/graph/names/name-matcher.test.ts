import { expect, test } from "vitest";
import { foldedWords, NAME_WITHHELD, nameMatcher } from "../../../src/graph/names/name-matcher.ts";

const matcher = nameMatcher([
  { name: "Łucja Wröna-Żyć", instead: "Person 1" },
  { name: "Wröna", instead: "Person 1" },
  { name: "Йосс Брандт", instead: "Person 2" },
  { name: "김철수", instead: "Person 3" },
  { name: "O'Dare", instead: "Person 4" },
]);

test.each([
  ["LUCJA WRONA-ZYC spoke", "Person 1 spoke"],
  ["lucja_wrona_zyc", "Person 1"],
  ["#LucjaWronaZyc!", "#Person 1!"],
  ["Wröna's house", "Person 1's house"],
  ["wro\u0308na", "Person 1"],
  ["Ｗｒｏｎａ", "Person 1"],
  ["Wro\u00adna", "Person 1"],
  ["йосс  брандт.", "Person 2."],
  ["김철수는 말했다", "Person 3는 말했다"],
  ["김철수".normalize("NFD"), "Person 3"],
  ["O’Dare and o dare", "Person 4 and Person 4"],
  ["see https://example.org/Wr%C3%B6na?a=%20b", "see https://example.org/Person 1?a= b"],
  ["https://example.org/lucja%2520wrona%2520zyc", "https://example.org/Person 1"],
])("%j is found whatever its form", (words, redacted) => {
  expect(matcher.mentions(words)).toBe(true);
  expect(matcher.replace(words)).toBe(redacted);
});

test.each(["Wronas", "Brandt", "dare", "100 %, %zz, %41", "https://example.org/a%20b", ""])(
  "%j is left as it is",
  (words) => {
    expect(matcher.mentions(words)).toBe(false);
    expect(matcher.replace(words)).toBe(words);
  },
);

const letters = nameMatcher([
  { name: "Дем'яненко", instead: "Person 1" },
  { name: "محمد كريمي", instead: "Person 2" },
  { name: "ʻAbd al-Raḥmān", instead: "Person 3" },
  { name: "Ella O'Brien", instead: "Person 4" },
  { name: "O'Brien", instead: "Person 4" },
  { name: "Zoë Arlen", instead: "Person 5" },
  { name: "Γιάννης", instead: "Person 8" },
]);

test.each([
  ["Демʼяненко paid", "Person 1 paid"],
  ["محمد کریمی paid", "Person 2 paid"],
  ["محـمد كريـمي paid", "Person 2 paid"],
  ["'Abd al-Rahman paid", "Person 3 paid"],
  ["ʿAbd al-Raḥmān paid", "Person 3 paid"],
  ["OʼBrien paid; ‘O’Brien’ too", "Person 4 paid; ‘Person 4’ too"],
  ["Ella O&#39;Brien, O&rsquo;Brien and O&#x2019;Brien", "Person 4, Person 4 and Person 4"],
  ["Zo&euml; Arlen", "Person 5"],
  ["Γιάννησ and ΓΙΆΝΝΗΣ", "Person 8 and Person 8"],
])("%j is found by the letters that are typed for others", (words, redacted) => {
  expect(letters.mentions(words)).toBe(true);
  expect(letters.replace(words)).toBe(redacted);
});

test("references that hide no name stay as they are", () => {
  expect(letters.replace("R&amp;D &lt;paid&gt;")).toBe("R&amp;D &lt;paid&gt;");
});

test("a name that two people share is given to neither", () => {
  const both = nameMatcher([
    { name: "Brandt", instead: "Person 1" },
    { name: "brandt", instead: "Person 2" },
    { name: "Joss Brandt", instead: "Person 2" },
  ]);
  expect(both.replace("Brandt met Joss Brandt")).toBe(`${NAME_WITHHELD} met Person 2`);
});

test("without names nothing is found", () => {
  expect(nameMatcher([{ name: "…", instead: "Person 1" }]).mentions("Joss … Brandt")).toBe(false);
});

test("words are folded as search folds them", () => {
  expect(foldedWords("Łucja  O’Dare-Żyć")).toEqual(["lucja", "o", "dare", "zyc"]);
});
