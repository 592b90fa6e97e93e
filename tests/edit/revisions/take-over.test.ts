import fc from "fast-check";
import { expect, test } from "vitest";
import { changeClaim } from "../../../src/edit/changes/change-claim.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { inverseOf } from "../../../src/edit/edit.ts";
import { revisedPassages } from "../../../src/edit/revisions/revised-passages.ts";
import { takeOver } from "../../../src/edit/revisions/take-over.ts";
import { partOf, recordsNow, type WorkingCase } from "../../../src/edit/working-case.ts";
import { passageMismatch } from "../../../src/model/passage-mismatch.ts";
import { often } from "../../sized.ts";
import { applied, BEFORE, revisedCase } from "./revised-case.ts";

const taken = (text: string, working: WorkingCase = revisedCase(text), isKept = true) => {
  const revised = revisedPassages(working, "gazette", BEFORE, text);
  const over = takeOver(working, revised, { from: "gazette", to: "gazette-2", text, isKept });
  return { ...over, revised, working, now: applied(working, over.edit) };
};
const LATER = `Updated on Monday. ${BEFORE.replace("The company denied it.", "The company would not comment.")}`;

test("what was found is recorded of the revision with its chain, and what was not stays with the old alone", () => {
  const { claims, frames, nothing, stayed, now } = taken(LATER);
  expect(claims.map(({ from }) => from).sort()).toEqual(["clerk", "meeting", "payment", "visit"]);
  expect([[...frames].sort(), nothing]).toEqual([["f1", "f2"], 1]);
  expect(stayed.map(({ id }) => id).sort()).toEqual(["f3", "payment-denied"]);

  for (const { from, to } of claims) {
    const [old, copy] = [partOf(now, "claims", from), partOf(now, "claims", to)];
    expect(copy).toEqual({ ...old, id: to, source: "gazette-2", anchor: copy?.anchor });
    expect(copy?.allegation).toBe(true);
    expect(copy && passageMismatch(copy.anchor, LATER)).toBeUndefined();
    expect(copy?.anchor.exact).toBe(old?.anchor.exact);
  }
  expect(partOf(now, "readings", "gazette-2")).toMatchObject({ status: "reading", by: [] });
});

test("the case checks with it, is as it was once it is taken back, and the old is untouched", () => {
  const { edit, working, now } = taken(LATER);
  const checked = checkEdit(working, edit);
  expect(checked.ok ? [] : checked.issues).toEqual([]);
  expect(recordsNow(applied(now, inverseOf(edit)))).toEqual(recordsNow(working));
  for (const { of, id, before } of edit.changes) expect([of, id, before]).toEqual([of, id, partOf(working, of, id)]);
});

test("a frame within one that stayed behind stays behind as well", () => {
  const { frames, stayed } = taken(BEFORE.replace("in 2019", "in 2018"));
  expect(frames).not.toContain("f1");
  expect(frames).not.toContain("f2");
  expect(stayed.filter(({ of }) => of === "frame").map(({ id, how }) => [id, how])).toContainEqual(["f2", "moved"]);
});

test("how a claim ended is told by the new claims", () => {
  const working = revisedCase(BEFORE);
  const ended = applied(working, changeClaim(working, "payment", { outcome: ["payment-denied", "leads"] as never }));
  const { claims, now } = taken(BEFORE, ended);
  const idOf = (id: string) => claims.find(({ from }) => from === id)?.to ?? "";
  expect(partOf(now, "claims", idOf("payment"))?.outcome).toEqual([idOf("payment-denied"), "leads"]);
});

test("what the revision has already is not recorded twice", () => {
  const { now } = taken(LATER);
  const again = taken(LATER, now);
  expect([again.claims, again.frames, again.nothing, again.edit.changes]).toEqual([[], [], 0, []]);
});

test("where the words may not be kept their hash stands for them", () => {
  const { claims, now } = taken(BEFORE, revisedCase(BEFORE), false);
  for (const { to } of claims) expect(partOf(now, "claims", to)?.anchor).toHaveProperty("sha256");
  expect(JSON.stringify(claims.map(({ to }) => partOf(now, "claims", to)?.anchor))).not.toContain("exact");
});

test("on any later text whatever is taken over quotes it word for word, and everything is either taken or stays", () => {
  const sentence = fc.constantFrom(...BEFORE.split(/(?<=\.) /), "Nobody knows.", "Mara Quill, a former clerk, left.");
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      const text = sentences.join(" ");
      const { claims, frames, nothing, stayed, revised, now, working, edit } = taken(text);
      expect(claims.length + frames.length + nothing + stayed.length).toBe(revised.length);
      for (const { to } of claims) {
        const claim = partOf(now, "claims", to);
        expect(claim && passageMismatch(claim.anchor, text)).toBeUndefined();
      }
      expect(checkEdit(working, edit).ok).toBe(true);
    }),
    { numRuns: often(100) },
  );
});
