import { expect, test } from "vitest";
import { unknownEncodings } from "../../../src/intake/mail/unknown-encodings.ts";

const of = (...headers: string[]) => unknownEncodings(Buffer.from(`${headers.join("\r\n")}\r\n\r\nWords.`));

test("an encoding that nobody has is named once, also on a folded line, and one that is known is not", () => {
  expect(of("Content-Type: text/plain; charset=x-nobody", 'Content-Type: text/html;\r\n charset="x-nobody"')).toEqual([
    "x-nobody",
  ]);
  expect(of("Content-Type: text/plain; charset=windows-1252", "Content-Type: text/plain")).toEqual([]);
  expect(of("Content-Type: application/x; charset=x-nobody")).toEqual([]);
});
