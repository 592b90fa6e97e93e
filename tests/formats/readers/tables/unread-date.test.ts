import { expect, test } from "vitest";
import { unreadDate } from "../../../../src/formats/readers/tables/unread-date.ts";

test("a date that an order would tell apart asks for the order", () => {
  expect(unreadDate("03/04/2015").mend).toContain("dates: day-first");
});

test.each(["31/04/2015", "early 2014", "2014-21"])("%s is helped by no order, so none is asked for", (words) => {
  const { message, mend } = unreadDate(words);
  expect(message).toContain(JSON.stringify(words));
  expect(mend).not.toContain("first");
});

test("a date that the mapping's own order makes impossible is told so", () => {
  expect(unreadDate("03/25/2015", "day-first").message).toContain("with the day first");
});
