import { expect, test } from "vitest";
import { type Beyond, beyondInWords } from "../../src/case-file/record-bounds.ts";

test.each<Beyond>(["too-deep", "too-many-keys", "too-many-values", "too-long"])(
  "%s is said with what to do",
  (beyond) => {
    const { message, mend } = beyondInWords(beyond);
    expect(message).not.toBe("");
    expect(mend).not.toBe("");
  },
);
