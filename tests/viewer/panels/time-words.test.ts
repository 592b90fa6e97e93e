import { expect, test } from "vitest";
import { TimeWords } from "../../../src/viewer/panels/time-words.tsx";
import { shownBy } from "../sample-state.ts";

test("a time is told in the source's words, and as it was read where it was", () => {
  expect(shownBy(TimeWords, { time: { raw: "last spring", edtf: "2024-03" } })).toBe("last spring March 2024");
  expect(shownBy(TimeWords, { time: { raw: "once" } })).toBe("once");
});
