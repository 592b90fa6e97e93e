import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorAt } from "../../../src/desk/text/anchor-at.ts";
import { AnchorSchema } from "../../../src/model/anchor.ts";
import { passageMismatch } from "../../../src/model/passage-mismatch.ts";
import { arbitraryText } from "./written-text.ts";

test.each([true, false])(
  "an anchor holds its passage in the text it was made in; the words may be kept: %s",
  (mayBeKept) => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.integer({ min: 1, max: 50 }), (text, from, length) => {
        const start = from % Math.max(1, text.length);
        const end = Math.min(text.length, start + length);
        if (text.slice(start, end).trim() === "" || !text.slice(start, end).isWellFormed()) return;
        const anchor = AnchorSchema.parse(anchorAt(text, { start, end }, mayBeKept));
        expect(passageMismatch(anchor, text)).toBeUndefined();
        expect("exact" in anchor).toBe(mayBeKept);
      }),
    );
  },
);
