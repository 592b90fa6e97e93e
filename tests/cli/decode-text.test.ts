import { expect, test } from "vitest";
import { decodeText } from "../../src/cli/decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 is read, without its mark", () => {
  expect(decodeText("a.csv", utf8("\ufeffJosé,Łódź,𝄞"))).toBe("José,Łódź,𝄞");
});

test("bytes of another encoding are named by line and column, also behind words that are longer in bytes", () => {
  const bytes = new Uint8Array([...utf8("a,b\nŁódź,Jos"), 0xe9, ...utf8("\nc,d\n")]);
  expect(() => decodeText("a.csv", bytes)).toThrow(/^a\.csv:2:9 is not UTF-8.*\nSave it as UTF-8/);
});

test("a character that the file's end cuts short is named too", () => {
  expect(() => decodeText("a.csv", utf8("a\né").subarray(0, 3))).toThrow(/^a\.csv:2:1 /);
});

test.each([
  [[0x50, 0x4b, 0x03, 0x04, 0x14], "workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], "old workbook"],
  [[0xff, 0xfe, 0x41, 0x00], "UTF-16"],
  [[0xfe, 0xff, 0x00, 0x41], "UTF-16"],
])("%j is told to be what it is", (bytes, what) => {
  expect(() => decodeText("a.csv", new Uint8Array(bytes))).toThrow(what);
});
