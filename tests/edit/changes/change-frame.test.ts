import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { chainOf, changeFrame, claimsOfFrame, isInFrame } from "../../../src/edit/changes/change-frame.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, partOf } from "../../../src/edit/working-case.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

const text = texts.get("gazette") ?? "";
const end = text.indexOf(" The company");
const part = { start: 0, end, exact: text.slice(0, end) };
const payment = partOf(working, "claims", "payment") ?? expect.fail("no claim");
const [step] = payment.attribution;
const { polarity: _, ...said } = step;
const frame = { id: "mara", parts: [part], steps: [said] } as unknown as Parameters<typeof changeFrame>[2];

test("a passage lies in a frame where it lies in one of its stretches", () => {
  expect(isInFrame({ start: 3, end }, frame)).toBe(true);
  expect(isInFrame({ start: 3, end: end + 1 }, frame)).toBe(false);
});

test("a denial is taken over as one: the chain has the polarity that its mode has for it", () => {
  expect(chainOf([said] as never, "asserts")[0]?.polarity).toBe(payment.attribution[0].polarity);
  expect(chainOf([{ ...said, polarity: "same" }] as never, "denies")[0]?.polarity).toBe("same");
});

test("the claims of a frame are those inside it with its chain, and only those are changed with it that are named", () => {
  expect(claimsOfFrame(working, "gazette", frame).map(({ id }) => id)).toEqual(["payment"]);

  const by = asEntityId("official");
  const changed = { ...frame, steps: [{ ...said, by }] } as typeof frame;
  const edit = changeFrame(working, "gazette", changed, ["payment", "nobody"]);
  const checked = checkEdit(working, edit);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  expect(partOf(checked.working, "claims", "payment")?.attribution[0].by).toBe("official");
  expect(partOf(checked.working, "readings", "gazette")?.frames).toHaveLength(1);
  expect(changeFrame(working, "gazette", frame).changes.map(({ of }) => of)).toEqual(["readings"]);
});

test("a frame of a name that is there takes its place", () => {
  const applied = applyEdit(working, changeFrame(working, "gazette", frame));
  if (!applied.ok) expect.fail("stale");
  const again = changeFrame(applied.working, "gazette", {
    ...frame,
    steps: [{ ...said, cue: "told" }],
  } as typeof frame);
  expect(again.changes[0]?.after).toMatchObject({ frames: [{ id: "mara", steps: [{ cue: "told" }] }] });
});
