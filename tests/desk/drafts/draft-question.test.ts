import { expect, test } from "vitest";
import { draftQuestion } from "../../../src/desk/drafts/draft-question.ts";
import { decide } from "../../../src/desk/drafts/judge-drafts.ts";
import { CHANGEABLE } from "../../../src/edit/drafts/change-draft.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { ownDesk } from "../own-desk.ts";
import { deskWithDrafts, speechDraft } from "./desk-with-drafts.ts";

const desk = ownDesk("I. Vosk");
const nameless = ownDesk();

test("whatever can be changed is asked in a question of its own", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  const labels = CHANGEABLE.map((what) => draftQuestion({ kind: "change", what }, state).label);
  expect(new Set(labels).size).toBe(CHANGEABLE.length);
  for (const label of labels) expect(label).toMatch(/\S/);
});

test("whoever is named around the passage is offered, and nobody is made out of a name", {
  tags: ["slow"],
}, async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  const { offers, take } = draftQuestion({ kind: "change", what: "object" }, state);
  for (const typed of ["", "Kesrin", "Nobody Known"])
    expect(offers(typed).every(({ picked }) => picked.kind === "entity")).toBe(true);
  const [kesrin] = offers("Anton Kes");
  take(kesrin?.picked ?? expect.fail("nobody is offered"));
  await expect.poll(() => state.drafts.shown.value?.claim.object).toBe("anton-kesrin");
});

test("who says it may be the work itself, or somebody whom it does not name", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  const { offers, take } = draftQuestion({ kind: "change", what: "speaker" }, state);
  const work = offers("the work").find(({ picked }) => picked.kind === "voice");
  take(work?.picked ?? expect.fail("the work is not offered"));
  await expect.poll(() => state.drafts.shown.value?.claim.attribution).toMatchObject([{ by: "work" }]);
});

test("why something is refused is one of a few reasons, or one's own words, and never nothing", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2"));
  const { offers, words } = draftQuestion({ kind: "refuse" }, state);
  expect(offers("").length).toBeGreaterThan(2);
  words?.("");
  expect(state.drafts.deciding.value).toBe(false);
  words?.("Not in these words.");
  await expect.poll(() => state.drafts.notice.value).toBe("Refused d1.");
});

test("what was proposed in words stands in the field, to be changed", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  const { claim } = speechDraft("d1");
  expect(draftQuestion({ kind: "change", what: "passage" }, state).initial).toBe(claim.anchor.exact);
  expect(draftQuestion({ kind: "change", what: "statement" }, state).initial).toBe(claim.statement);
});

test("in whose name is asked once, where nobody has said it, and then it is done", async () => {
  const state = await deskWithDrafts(nameless, speechDraft("d1"));
  const { of } = state.drafts.shown.value ?? expect.fail("nothing shown");
  await decide(state, { act: "accept", draft: "d1", of });
  expect(nameless.sitting().revision()).toBe(0);
  const asking = state.drafts.asking.value ?? expect.fail("nothing is asked");
  draftQuestion(asking, state).words?.("O. Laskarre");
  await expect.poll(() => partOf(state.working.value, "claims", "claim-d1")?.recordedBy).toBe("O. Laskarre");
  expect(state.drafts.by.value).toBe("O. Laskarre");
});
