/** @module-tag slow */
import { expect, test } from "vitest";
import { draftQuestion } from "../../../src/desk/drafts/draft-question.ts";
import {
  acceptShown,
  changeShown,
  decide,
  judgePair,
  lookAtDrafts,
  moveInQueue,
  noneOfThem,
  readInText,
  refuseShown,
  sameAsOffered,
  turnShown,
  undoDecision,
} from "../../../src/desk/drafts/judge-drafts.ts";
import { beginDesk, type DeskState } from "../../../src/desk/state/desk-state.ts";
import { waitingHere } from "../../../src/desk/state/queue-at-desk.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { ownDesk } from "../own-desk.ts";
import { deskWithDrafts, speechDraft } from "./desk-with-drafts.ts";

const desk = ownDesk("I. Vosk");
const waiting = ({ drafts }: DeskState) => drafts.waiting.value?.drafts;
const claimOf = ({ working }: DeskState, id: string) => partOf(working.value, "claims", id);

test("what is accepted is a claim on the page and on the disk, the next is shown, and it is taken back", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  expect(state.drafts.shown.value).toMatchObject({ id: "d1", isReady: true });
  expect(claimOf(state, "claim-d1")).toBeUndefined();
  await acceptShown(state);
  expect(state.drafts.notice.value).toBe("Accepted claim-d1.");
  expect([waiting(state), state.drafts.shown.value?.id]).toEqual([["d2"], "d2"]);
  expect(claimOf(state, "claim-d1")).toMatchObject({ recordedBy: "I. Vosk" });
  expect((await desk.onDisk()).claims.some(({ id }) => id === "claim-d1")).toBe(true);

  await undoDecision(state);
  expect([waiting(state), state.drafts.shown.value?.id]).toEqual([["d1", "d2"], "d1"]);
  expect(claimOf(state, "claim-d1")).toBeUndefined();
});

test("what is refused is gone with its words, and what is changed goes on waiting", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  await refuseShown(state, "The text does not say it.");
  expect([waiting(state), state.drafts.shown.value?.id]).toEqual([["d2"], "d2"]);
  await turnShown(state);
  expect(state.drafts.shown.value?.claim.polarity).toBe("denies");
  await turnShown(state);
  expect(state.drafts.shown.value?.claim.polarity).toBe("asserts");
  await changeShown(state, "object", "anton-kesrin");
  expect(state.drafts.shown.value?.claim.object).toBe("anton-kesrin");
  expect(waiting(state)).toEqual(["d2"]);
});

test("to move decides nothing, stays within what waits, and a key before the next is there means nothing", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  const { waiting: before } = state.drafts;
  const told = before.value;
  await moveInQueue(state, -1);
  expect(state.drafts.at.value).toBe(0);
  const moving = moveInQueue(state, 1);
  await acceptShown(state);
  expect(before.value).toBe(told);
  await moving;
  expect(state.drafts.shown.value?.id).toBe("d2");
  for (let i = 0; i < 9; i++) await moveInQueue(state, 1);
  expect(waitingHere(state.drafts)).toBeDefined();
  expect(desk.sitting().revision()).toBe(0);
});

test("what another window decided meanwhile is said, and what waits by then is shown", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  const other = await desk.reading("union-speech");
  await lookAtDrafts(other);
  await changeShown(other, "statement", "Another sentence.");
  await acceptShown(state);
  expect(state.drafts.troubles.value).toMatchObject([{ rule: "changed-meanwhile" }]);
  expect(state.drafts.shown.value?.claim.statement).toBe("Another sentence.");
  await acceptShown(state);
  await acceptShown(other);
  expect(other.drafts.troubles.value).toHaveLength(1);
  expect([waiting(other), other.drafts.shown.value?.id]).toEqual([["d2"], "d2"]);
});

test("what another window decided is taken back only once somebody has read what it is", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  await refuseShown(state, "The text does not say it.");
  const other = beginDesk(state.server, await state.server.open());
  await lookAtDrafts(other);
  await undoDecision(other);
  expect(waiting(other)).toEqual(["d2"]);
  const asked = other.drafts.asking.value ?? expect.fail("nothing is asked");
  const question = draftQuestion(asked, other);
  expect(question.label).toContain("refused d1");
  const [yes, no] = question.offers("");
  question.take(no?.picked ?? expect.fail("no second answer"));
  expect(other.drafts.asking.value).toBeUndefined();
  await lookAtDrafts(other);
  expect(waiting(other)).toEqual(["d2"]);
  question.take(yes?.picked ?? expect.fail("no answer"));
  await expect.poll(() => waiting(other)?.toSorted()).toEqual(["d1", "d2"]);
  await undoDecision(state);
  expect(state.drafts.troubles.value).toMatchObject([{ rule: "decided-since" }]);
});

test("somebody who may be one of the case's is one of those offered, or none of them", async () => {
  const person = EntitySchema.parse({ id: "kesrin-2", kind: "person", name: "Anton Kesrin" });
  const state = await deskWithDrafts(desk, { entity: person }, speechDraft("d1", { object: "kesrin-2" }));
  expect(state.drafts.shown.value).toMatchObject({ isReady: false, undecided: [{ entity: "kesrin-2" }] });
  await sameAsOffered(state, 5);
  expect(state.drafts.shown.value?.undecided).toHaveLength(1);
  await sameAsOffered(state, 0);
  expect(state.drafts.shown.value).toMatchObject({ undecided: [], claim: { object: "anton-kesrin" } });
  await undoDecision(state);
  await noneOfThem(state);
  await acceptShown(state);
  expect(partOf(state.working.value, "entities", "kesrin-2")?.notSame).toContain("anton-kesrin");
});

test("two entities of the case are joined, or kept apart, with a why", async () => {
  const { sitting } = desk;
  await sitting().save(addEntity(sitting().now(), { kind: "person", name: "Toni Kesrin" }));
  await sitting().save(changeEntity(sitting().now(), "toni-kesrin", { maybeSame: ["anton-kesrin" as never] }));
  const state = await deskWithDrafts(desk);
  const pairs = () => state.drafts.waiting.value?.pairs.map(({ id }) => id) ?? [];
  const at = pairs().indexOf("toni-kesrin~anton-kesrin");
  state.drafts.at.value = at;
  await judgePair(state, "same", "The same names and facts.");
  expect(partOf(state.working.value, "entities", "toni-kesrin")?.joinedInto).toMatchObject({ id: "anton-kesrin" });
  await undoDecision(state);
  state.drafts.at.value = pairs().indexOf("toni-kesrin~anton-kesrin");
  await judgePair(state, "apart", "Other facts.");
  expect(partOf(state.working.value, "entities", "toni-kesrin")?.notSame).toEqual(["anton-kesrin"]);
  expect(pairs()).not.toContain("toni-kesrin~anton-kesrin");
});

test("its passage is opened in the text", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  state.side.value = "drafts";
  await readInText(state);
  const { start, end } = state.selected.value ?? expect.fail("nothing selected");
  expect(state.side.value).toBe("text");
  expect(state.read.value?.text.slice(start, end)).toBe(speechDraft("d1").claim.anchor.exact);
});

test("a program that does not answer leaves what waits as it was, and says so", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  const server = { ...state.server, ...lost };
  const cut = { ...state, server };
  await decide(cut, { act: "accept", draft: "d1", of: "0" });
  expect(cut.drafts.troubles.value).toMatchObject([{ rule: "no-answer" }]);
  expect(waiting(state)).toEqual(["d1"]);
});

const lost = {
  drafts: async () => undefined,
  decide: async () => ({
    ok: false as const,
    troubles: [{ rule: "no-answer", isRefusal: true, message: "it does not answer", mend: "do it again" }],
  }),
};
