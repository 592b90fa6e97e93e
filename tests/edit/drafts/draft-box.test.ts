import { expect, test } from "vitest";
import { decidedOf, EMPTY_BOX, openDrafts } from "../../../src/edit/drafts/draft-box.ts";
import type { Decision } from "../../../src/model/draft.ts";
import { BY, boxWith, draft, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const waiting = (...decisions: object[]) =>
  openDrafts({ ...boxWith([draft()]), decisions: decisions.map((one) => ({ ...one, ...BY }) as Decision) }, working);

test("a draft waits until somebody decides, and again once its claim was taken back", () => {
  expect(waiting()).toHaveLength(1);
  expect(waiting({ draft: "d1", accepted: "payment" })).toHaveLength(0);
  expect(waiting({ draft: "d1", accepted: "no-longer-there" })).toHaveLength(1);
  expect(waiting({ draft: "d1", refused: "by a person" })).toHaveLength(0);
  expect(waiting({ draft: "d1", refused: "by a person" }, { draft: "d1", reopened: true })).toHaveLength(1);
  expect(waiting({ draft: "another", refused: "by a person" })).toHaveLength(1);
});

test("of somebody proposed the last decision counts, and one that was taken back is none", () => {
  const decided = (...decisions: object[]) => decidedOf({ ...EMPTY_BOX, decisions: decisions as Decision[] }, "x");
  expect(decided()).toBeUndefined();
  expect(decided({ entity: "x", is: "mara-quill" }, { entity: "y", is: null })).toBe("mara-quill");
  expect(decided({ entity: "x", is: "mara-quill" }, { entity: "x", is: null })).toBeNull();
  expect(decided({ entity: "x", is: null }, { entity: "x", undecided: true })).toBeUndefined();
});
