import fc from "fast-check";
import { expect, test } from "vitest";
import { patchOf, unpatched } from "../../../src/case-file/in-place/file-patch.ts";
import { CODE_POINT } from "../../code-point.ts";

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 }),
  fc.string({ unit: CODE_POINT }),
);

test("a change that is taken back gives the file that was there, whatever was written before and after the place since", () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, after, behind) => {
      const patch = patchOf({ path: "x", before, after }) ?? expect.fail("no patch");
      expect(unpatched(after, patch)).toMatchObject({ ok: true, file: { after: before } });
      expect(unpatched(after + behind, patch)).toMatchObject({ ok: true, file: { after: before + behind } });
    }),
  );
});

test("a patch says no more than what changed", () => {
  expect(patchOf({ path: "x", before: "one two three", after: "one 2 three" })).toEqual({
    path: "x",
    at: 4,
    removed: "two",
    added: "2",
  });
});

test("a file that came goes again, and one that went comes back; bytes have no patch", () => {
  const came = patchOf({ path: "x", before: undefined, after: "new" }) ?? expect.fail("no patch");
  expect(unpatched("new", came)).toEqual({ ok: true, file: { path: "x", before: "new", after: undefined } });
  expect(unpatched("another", came)).toEqual({ ok: false });
  const went = patchOf({ path: "x", before: "old", after: undefined }) ?? expect.fail("no patch");
  expect(unpatched(undefined, went)).toEqual({ ok: true, file: { path: "x", before: undefined, after: "old" } });
  expect(patchOf({ path: "x", before: undefined, after: new Uint8Array() })).toBeUndefined();
});

test("a patch of a place that is another by now is not taken back", () => {
  const patch = patchOf({ path: "x", before: "one two", after: "one 2" }) ?? expect.fail("no patch");
  expect(unpatched("zero one 2", patch)).toEqual({ ok: false });
  expect(unpatched(undefined, patch)).toEqual({ ok: false });
});
