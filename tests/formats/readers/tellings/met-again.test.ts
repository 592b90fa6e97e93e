import { expect, test } from "vitest";
import { metAgain } from "../../../../src/formats/readers/tellings/met-again.ts";
import type { Work } from "../../../../src/formats/readers/tellings/telling.ts";

const at = { line: 1, column: 1 };
const whole: Required<Omit<Work, "id" | "notes" | "isFile" | "at">> = {
  title: "A letter",
  url: "https://letter.example/1",
  publisher: { name: "The Gazette", at },
  published: "2024",
  genre: "news",
  lang: "en",
  access: "restricted",
  embargo: "2030",
  joinedInto: { id: "b", when: "2024", why: "one page" },
  accessed: "2025",
};
const other: typeof whole = {
  title: "A card",
  url: "https://letter.example/2",
  publisher: { name: "The Herald", at },
  published: "2025",
  genre: "court",
  lang: "fr",
  access: "open",
  embargo: "2029",
  joinedInto: { id: "c", when: "2024", why: "one page" },
  accessed: "2026",
};

test("every field that is new is added, the same again says nothing, and another is told, each by itself", () => {
  expect(metAgain({ at }, { ...whole, at })).toEqual({ adds: whole, differs: [], notes: [] });
  expect(metAgain({ ...whole, at }, { ...whole, at })).toEqual({ adds: {}, differs: [], notes: [] });
  for (const field of Object.keys(whole) as (keyof typeof whole)[]) {
    const { adds, differs, notes } = metAgain({ ...whole, at }, { [field]: other[field], at });
    expect(adds, field).toEqual({});
    expect(differs.map((one) => one.field).concat(notes.length > 0 ? ["accessed"] : []), field).toEqual([field]);
  }
});

test("who may have a work is never widened: the stricter word holds, whichever comes first", () => {
  const strict = { access: "confidential", embargo: "2031", at } as const;
  expect(metAgain({ ...whole, at }, strict).adds).toEqual({ access: "confidential", embargo: "2031" });
  expect(metAgain(strict, { ...whole, at }).adds).not.toHaveProperty("access");
});

test("another spelling of an address or of a name is no other", () => {
  const again = { url: "HTTPS://letter.example/1#p2", publisher: { name: "The  Gazette", at }, at };
  expect(metAgain({ ...whole, at }, again)).toEqual({ adds: {}, differs: [], notes: [] });
});
