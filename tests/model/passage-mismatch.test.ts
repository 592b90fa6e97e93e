import fc from "fast-check";
import { expect, test } from "vitest";
import { passageMismatch } from "../../src/model/passage-mismatch.ts";
import { sha256Of } from "../../src/model/sha256.ts";

const TEXT = "Mara Quill said it. The company denied it.";
const anchor = { start: 0, end: 10, exact: "Mara Quill", suffix: " said", sha256: sha256Of("Mara Quill") };

test("an anchor that says what stands in the text agrees with it", () => {
  expect(passageMismatch(anchor, TEXT)).toBeUndefined();
});

test.each([
  ["exact", { exact: "Mara Quell", sha256: undefined }],
  ["exact", { end: 11 }],
  ["sha256", { sha256: sha256Of("Mara") }],
  ["prefix", { prefix: "Ms " }],
  ["suffix", { suffix: " denied" }],
])("it disagrees in its %s, if that is not so", (key, changed) => {
  expect(passageMismatch({ ...anchor, ...changed } as never, TEXT)).toMatchObject({ key });
});

test("without the text only what the anchor says of itself is compared", () => {
  expect(passageMismatch({ ...anchor, start: 1, end: 11 } as never)).toBeUndefined();
  expect(passageMismatch({ ...anchor, end: 11 } as never)).toMatchObject({ key: "exact" });
});

test("half a character is no passage, though its hash is that of what stands there", () => {
  const text = "a😀b";
  const half = (start: number, end: number) =>
    passageMismatch({ start, end, sha256: sha256Of(text.slice(start, end)) } as never, text);
  expect(half(1, 2)).toMatchObject({ key: "end" });
  expect(half(2, 4)).toMatchObject({ key: "start" });
  expect(half(1, 3)).toBeUndefined();
});

test("no change of a quote passes", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 10, maxLength: 10 }), (exact) => {
      fc.pre(exact !== anchor.exact);
      expect(passageMismatch({ start: 0, end: 10, exact } as never, TEXT)).toBeDefined();
    }),
  );
});
