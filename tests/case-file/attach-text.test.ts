import { expect, test } from "vitest";
import { attachText } from "../../src/case-file/attach-text.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";

const text = "Words, and a smile 🙂.\n";
const source = (extra: object) => SourceSchema.parse({ id: "wire", genre: "wire", ...extra });

test("the very text that was read is taken, and belongs under texts/", () => {
  const read = source({ text: { sha256: sha256Of(text), length: text.length } });
  expect(attachText(read, text)).toEqual({ ok: true, path: "texts/wire.txt" });
});

test("a text that differs in anything is refused, with both hashes", () => {
  const read = source({ text: { sha256: sha256Of(text), length: text.length } });
  expect(attachText(read, text.trimEnd())).toMatchObject({
    ok: false,
    code: "text-differs",
    message: expect.stringContaining(sha256Of(text)),
  });
});

test("what is on record of no text yet is given to be put there: hash, length, or both", () => {
  const onRecord = { sha256: sha256Of(text), length: text.length };
  expect(attachText(source({}), text)).toEqual({ ok: true, path: "texts/wire.txt", onRecord });
  expect(attachText({ id: source({}).id, text: { length: text.length } }, text)).toMatchObject({ ok: true, onRecord });
  expect(attachText({ id: source({}).id, text: { length: 3 } }, text)).toMatchObject({ ok: false });
});
