import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainText } from "../../src/intake/read-plain-text.ts";

test("a text stays what it is, byte for byte, with its byte order mark and its line ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const bytes = Buffer.from(`\ufeff${words}.\r\n`);
      const read = readPlainText("a.txt", bytes);
      expect(read.ok && Buffer.from(read.text)).toEqual(bytes);
    }),
  );
});

test("another encoding than UTF-8 is refused, with what to do", () => {
  expect(readPlainText("a.txt", Buffer.from("caf\xe9", "latin1"))).toMatchObject({
    ok: false,
    issues: [{ code: "not-utf8", mend: "open it in an editor and save it as UTF-8", where: { file: "a.txt" } }],
  });
});

test("a file without words is none that could be a source", () => {
  expect(readPlainText("a.txt", Buffer.from(" \n"))).toMatchObject({ ok: false, issues: [{ code: "no-words" }] });
});
