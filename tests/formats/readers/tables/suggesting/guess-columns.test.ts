import { expect, test } from "vitest";
import { parseCsv } from "../../../../../src/formats/readers/csv/parse-csv.ts";
import { guessColumns } from "../../../../../src/formats/readers/tables/suggesting/guess-columns.ts";
import { rowsCut } from "../rows-cut.ts";

const guessed = (text: string) => {
  const table = parseCsv({ file: "x.csv", text }, []) ?? expect.fail("a table");
  return Object.fromEntries(guessColumns(table));
};

test("columns are guessed by what they are called, and addresses by what is in them", () => {
  expect(
    guessed("Owner;Company;Relationship Type;Where it says so;Start date;End date\na;b;c;https://x.example/;2020;2021"),
  ).toEqual({
    subject: "Owner",
    object: "Company",
    relation: "Relationship Type",
    url: "Where it says so",
    from: "Start date",
    until: "End date",
  });
});

test("a column that is called a source and holds addresses alone is the address, and another is the title", () => {
  expect(guessed("Quelle,Titel,Wer\nhttps://x.example/1,Bericht,Ana\nhttps://x.example/2,Brief,Ben")).toEqual({
    url: "Quelle",
    title: "Titel",
    subject: "Wer",
  });
  expect(guessed("Source,Who\nhttps://x.example/1,Ana")).toEqual({ url: "Source", subject: "Who" });
});

test("where a table has a target its source is an end, and elsewhere a work", () => {
  expect(guessed("Source,Target,Type\na,b,c")).toMatchObject({ subject: "Source", object: "Target" });
  expect(guessed("From,To,Source\na,b,c")).toMatchObject({ subject: "From", object: "To", title: "Source" });
});

test("a column is guessed for one thing alone, and what is called nothing known for none", () => {
  const found = guessed("Type,Kind,Shoe size\na,b,c");
  expect(new Set(Object.values(found)).size).toBe(Object.values(found).length);
  expect(Object.values(found)).not.toContain("Shoe size");
});

test("however many columns are looked through for addresses, each of the first rows is cut once", () => {
  for (const word of ["https://x.example/", "no address", ""]) {
    const { table, cuts } = rowsCut({ columns: 300, rows: 300 }, word);
    expect(guessColumns(table).get("url")).toBe(word.startsWith("https") ? "column 0" : undefined);
    expect(cuts()).toBeLessThanOrEqual(200);
  }
});

test("a column with an address and something else is none of addresses, and blank cells count for nothing", () => {
  expect(guessed("p,q\nhttps://x.example/,\nseen,https://y.example/")).toEqual({ url: "q" });
});
