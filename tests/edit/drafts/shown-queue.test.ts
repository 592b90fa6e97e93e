import { expect, test } from "vitest";
import { alikePairs } from "../../../src/edit/drafts/alike-pairs.ts";
import { showQueue } from "../../../src/edit/drafts/shown-queue.ts";
import { boxWith, draft, sampleWorking } from "./beside-sample.ts";

test("what waits is told by ids and facts, and none of a draft's own words with it", () => {
  const { drafts } = boxWith([draft(), draft({}, {}, "d2")]);
  const shown = showQueue([...drafts.values()], alikePairs(sampleWorking()), [], "I. Vosk", {
    id: "x",
    what: "refused d0",
  });
  expect(shown).toMatchObject({ by: "I. Vosk", drafts: ["d1", "d2"], pairs: [{ id: "official~mara-quill" }] });
  expect(JSON.stringify(shown)).not.toContain("Tidewater Company paid");
  expect(showQueue([], [], [], undefined, undefined)).toEqual({ drafts: [], pairs: [], issues: [] });
});
