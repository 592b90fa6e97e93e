import { expect, test } from "vitest";
import { attachText } from "../../../src/case-file/texts/attach-text.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { SourceSchema } from "../../../src/model/source.ts";

const text = "Words, and a smile 🙂.\n";
const source = (extra: object) => SourceSchema.parse({ id: "wire", genre: "wire", ...extra });

test("the very text that was read is taken, and belongs under texts/", () => {
  const read = source({ text: { sha256: sha256Of(text), length: text.length } });
  expect(attachText(read, text)).toEqual({ ok: true, path: "texts/wire.txt" });
});

test("a text whose usual place is a device's or another's goes where nobody's is, and that is put on record", () => {
  const text_ = { sha256: sha256Of(text), length: text.length };
  const [con, other] = [source({ id: "con", text: text_ }), source({ id: "con_" })];
  expect(attachText(con, text, [con, other])).toEqual({
    ok: true,
    path: "texts/con_-2.txt",
    onRecord: { path: "texts/con_-2.txt" },
  });
  const placed = source({ id: "con", text: { sha256: sha256Of("else"), length: 4, path: "texts/con_.txt" } });
  expect(attachText(other, text, [placed, other])).toMatchObject({ path: "texts/con_-2.txt" });
  expect(attachText(placed, "else", [placed, other])).toEqual({ ok: true, path: "texts/con_.txt" });
  const same = source({ id: "reprint", text: { ...text_, path: "texts/con_.txt" } });
  expect(attachText(other, text, [same, other])).toMatchObject({ path: "texts/con_.txt" });
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
