import { expect, test } from "vitest";
import { decidedOf, decisionOf, openDrafts, refusedOf } from "../../../src/edit/drafts/draft-box.ts";
import { proposalHash } from "../../../src/edit/drafts/draft-hash.ts";
import type { Decision } from "../../../src/model/draft.ts";
import { BY, boxWith, draft, entity, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const of = proposalHash(draft());
const waiting = (...decisions: object[]) =>
  openDrafts(
    { ...boxWith([draft()]), decisions: decisions.map((one) => ({ of, ...one, ...BY }) as Decision) },
    working,
  );

test("a draft waits until somebody decides, and again once its claim was taken back", () => {
  expect(waiting()).toHaveLength(1);
  expect(waiting({ draft: "d1", accepted: "payment" })).toHaveLength(0);
  expect(waiting({ draft: "d1", accepted: "no-longer-there" })).toHaveLength(1);
  expect(waiting({ draft: "d1", refused: "by a person" })).toHaveLength(0);
  expect(waiting({ draft: "d1", refused: "by a person" }, { draft: "d1", reopened: true })).toHaveLength(1);
  expect(waiting({ draft: "another", refused: "by a person" })).toHaveLength(1);
});

test("what was decided of one draft tells nothing of another that has its id since", () => {
  const other = proposalHash(draft({ statement: "Another sentence." }));
  expect(waiting({ draft: "d1", refused: "by a person", of: other })).toHaveLength(1);
  expect(waiting({ draft: "d1", accepted: "payment", of: other })).toHaveLength(1);
});

test("a draft whose claim was taken back waits, whoever has the id of that claim by now", () => {
  expect(waiting({ draft: "d1", accepted: "payment" }, { draft: "d2", accepted: "payment" })).toHaveLength(1);
});

test("of somebody proposed the last decision counts, and one that was taken back is none", () => {
  const x = entity({ id: "x", name: "X" });
  const decided = (...decisions: object[]) =>
    decidedOf(
      { ...boxWith([], [x]), decisions: decisions.map((one) => ({ of: proposalHash(x), ...one }) as Decision) },
      working,
      "x",
    );
  expect(decided()).toBeUndefined();
  expect(decided({ entity: "x", is: "mara-quill" }, { entity: "y", is: null })).toBe("mara-quill");
  expect(decided({ entity: "x", is: "mara-quill" }, { entity: "x", is: null })).toBeNull();
  expect(decided({ entity: "x", is: null }, { entity: "x", undecided: true })).toBeUndefined();
});

test("nobody whom the case has becomes another by a decision, and nobody proposed by one about another", () => {
  const decided = (id: string, of: string, name = "X") =>
    decidedOf(
      {
        ...boxWith([], [entity({ id, name })]),
        decisions: [{ entity: id, of, is: "ilya-sorn", ...BY } as unknown as Decision],
      },
      working,
      id,
    );
  const x = proposalHash(entity({ id: "x", name: "X" }));
  expect(decided("x", x)).toBe("ilya-sorn");
  expect(decided("x", x, "Somebody else")).toBeUndefined();
  expect(decided("mara-quill", proposalHash(entity({ id: "mara-quill", name: "X" })))).toBeUndefined();
});

test("who decided of a draft can be told, until it was taken back", () => {
  const decided = (...decisions: object[]) =>
    decisionOf({ decisions: decisions.map((one) => ({ draft: "d1", of, ...one, ...BY }) as Decision) }, draft());
  expect(decided()).toBeUndefined();
  expect(decided({ refused: "by a person" })?.by).toBe(BY.by);
  expect(decided({ refused: "by a person" }, { reopened: true })).toBeUndefined();
});

test("what was refused and lies there all the same is found, and nothing that was reopened or is another of its id", () => {
  const refused = (...decisions: object[]) =>
    refusedOf({ ...boxWith([draft()]), decisions: decisions.map((one) => ({ of, ...one, ...BY }) as Decision) });
  expect(refused({ draft: "d1", refused: "by a person" })).toHaveLength(1);
  expect(refused({ draft: "d1", refused: "by a person" }, { draft: "d1", reopened: true })).toEqual([]);
  expect(refused({ draft: "d1", refused: "by a person", of: "0".repeat(64) })).toEqual([]);
});

test("what was proposed first waits first; of one day the order of the files stands", () => {
  const on = (id: string, proposedAt: string) => draft({}, { proposedAt }, id);
  const box = boxWith([on("d1", "2026-11-30"), on("d2", "2026-11-29"), on("d3", "2026-11-30"), on("d4", "2026-11-29")]);
  expect(openDrafts(box, working).map(({ draft: { id } }) => id)).toEqual(["d2", "d4", "d1", "d3"]);
});
