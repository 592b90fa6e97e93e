import { expect, test } from "vitest";
import { anchorInRevision } from "../../../src/edit/revisions/anchor-in-revision.ts";
import { passageMismatch } from "../../../src/model/passage-mismatch.ts";
import { sha256Of } from "../../../src/model/sha256.ts";

const text = "🔥 Now he said it: the lamp was dark. 🔥";
const start = text.indexOf("the lamp");
const at = { start, end: start + "the lamp".length };
const translation = { text: "die Lampe", lang: "de", by: "Ada Brenn" };

test("an anchor keeps its words and its translation, and has beside it what stands there now", () => {
  const was = { start: 0, end: 8, exact: "the lamp", prefix: "x".repeat(18), suffix: "y".repeat(12), translation };
  const anchor = anchorInRevision(was, at, text, true);
  expect(anchor).toEqual({ ...at, exact: "the lamp", prefix: " Now he said it: ", suffix: " was dark. ", translation });
  expect(passageMismatch(anchor, text)).toBeUndefined();
});

test("an anchor that had only its hash has only its hash, and so has one whose words may not be kept", () => {
  const sha256 = sha256Of("the lamp");
  expect(anchorInRevision({ start: 0, end: 8, sha256 }, at, text, true)).toEqual({ ...at, sha256 });
  const was = { start: 0, end: 8, exact: "the lamp", prefix: "x" };
  expect(anchorInRevision(was, at, text, false)).toEqual({ ...at, sha256 });
});
