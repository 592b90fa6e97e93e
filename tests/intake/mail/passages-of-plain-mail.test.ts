import { expect, test } from "vitest";
import { passagesOfPlainMail } from "../../../src/intake/mail/passages-of-plain-mail.ts";

test("paragraphs are parted where a line is blank, and a quoted line that is empty parts nothing", () => {
  const words = passagesOfPlainMail("One,\r\ntwo.\r\n \t\r\n\r\n> three\r\n>\r\n> four\r\n").flat();
  expect(words.map(({ words }) => words)).toEqual(["One,\ntwo.", "> three\n>\n> four\n"]);
  expect(words.flatMap(({ begins }) => begins.map(({ label }) => label))).toEqual(["1", "2"]);
  expect(passagesOfPlainMail(" \n\n\t\n")).toEqual([]);
});
