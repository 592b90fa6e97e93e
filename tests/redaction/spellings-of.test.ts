import { expect, test } from "vitest";
import { nameMatcher } from "../../src/graph/names/name-matcher.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { redactedPeople } from "../../src/redaction/redacted-people.ts";

/** Each was once written out: the name of somebody private, and words that gave them away. */
const LEAKS: readonly (readonly [name: string, words: string, gone: string])[] = [
  ["Ana Brill", "Brill2019 paid", "Brill"],
  ["Ana Brill", "@ana_brill paid", "brill"],
  ["Ana Brill", "@anabrill99 paid", "brill"],
  ["Ana Brill", "mail to abrill7@lantern.example", "brill"],
  ["Ana Brill", "brillPayment: 5", "brill"],
  ["Wu Li", "Wu paid Li", "Wu"],
  ["Wu Li", "Li, Wu paid", "Wu"],
  ["Ng Bo", "Mr Ng paid", "Ng"],
  ["佐藤健", "佐藤が払った", "佐藤"],
  ["佐藤 健", "佐藤さんが払った", "佐藤"],
  ["王小明", "小明付钱", "小明"],
  ["김민수", "민수가 냈다", "민수"],
  ["สมชาย ใจดี", "นายสมชายจ่ายเงิน", "สมชาย"],
  ["محمد كريمي", "وكريمي دفع", "كريمي"],
  ["محمد كريمي", "والكريمي دفع", "كريمي"],
  ["Jörg Müller", "Mueller paid", "Mueller"],
  ["Joerg Mueller", "Müller paid", "Müller"],
  ["Søren Ås", "Soeren paid", "Soeren"],
  ["Sean O'Brien", "OBrien paid", "OBrien"],
  ["Sean OBrien", "O'Brien paid", "Brien"],
  ["Jean-Luc Morel", "Morel, Jean-Luc paid", "Luc"],
];

test.each(LEAKS)("%s is not given away by “%s”", (name, words, gone) => {
  const { names } = redactedPeople([EntitySchema.parse({ id: "a", kind: "person", name })]);
  const left = nameMatcher(names).replace(words);
  expect(left.toLowerCase()).not.toContain(gone.toLowerCase());
  expect(left).toContain("Person 1");
});

test("short names without a capital, and words that begin alike, stay what they are", () => {
  const { names } = redactedPeople([EntitySchema.parse({ id: "a", kind: "person", name: "Wu Li" })]);
  const words = "the li and the wu of old, a list of wuthering words";
  expect(nameMatcher(names).replace(words)).toBe(words);
});
