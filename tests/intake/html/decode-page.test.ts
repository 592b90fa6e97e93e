import { expect, test } from "vitest";
import { decodePage } from "../../../src/intake/html/decode-page.ts";

const decoded = (text: string, encoding: BufferEncoding = "utf8") => decodePage(Buffer.from(text, encoding));

test("a page is read in the encoding that it says it has", () => {
  expect(decoded('<meta charset="windows-1252">caf\xe9 \x93so\x94', "latin1")).toMatchObject({
    ok: true,
    unreadable: 0,
  });
  const page = decodePage(
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcf\xee\xf0\xf2', "latin1"),
  );
  expect(page.ok && page.page).toContain("Порт");
  expect(decoded("\ufeffcafé", "utf16le")).toMatchObject({ ok: true, page: "café" });
});

test("a page that says nothing has to be UTF-8", () => {
  expect(decoded("<p>café")).toEqual({ ok: true, page: "<p>café", unreadable: 0 });
  expect(decoded("<p>caf\xe9", "latin1")).toEqual({ ok: false, code: "encoding-unsaid" });
  expect(decoded('<meta charset="no-such">caf\xe9', "latin1")).toEqual({ ok: false, code: "encoding-unsaid" });
});

test("what cannot be read is counted", () => {
  expect(decoded('<meta charset="utf-8">caf\xe9 na\xefve', "latin1")).toMatchObject({ ok: true, unreadable: 2 });
});
