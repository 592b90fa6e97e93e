import { expect, test } from "vitest";
import { timeLists } from "../../../src/suggest/dates/time-lists.ts";
import { ARABIC } from "../../../src/suggest/languages/ar.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";

test("months, days and ordinals are numbered from the first, each by all of its names, and a language's lists are made once", () => {
  expect(timeLists(ENGLISH).months.next.get("december")?.values).toEqual([11]);
  expect(timeLists(ENGLISH).days.next.get("sunday")?.values).toEqual([0]);
  const january = timeLists(ARABIC).months;
  expect(january.next.get("يناير")?.values).toEqual(january.next.get("كانون")?.next.get("الثاني")?.values);
  expect(timeLists(ENGLISH)).toBe(timeLists(ENGLISH));
});
