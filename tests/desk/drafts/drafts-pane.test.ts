import { expect, test } from "vitest";
import { DraftsPane } from "../../../src/desk/drafts/drafts-pane.tsx";
import { moveInQueue } from "../../../src/desk/drafts/judge-drafts.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";
import { deskWithDrafts, speechDraft } from "./desk-with-drafts.ts";

const desk = ownDesk("I. Vosk");

test("one is shown at a time, with how many wait and a button for each key", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"), speechDraft("d2", { statement: "The second." }));
  const count = (state.drafts.waiting.value?.pairs.length ?? 0) + 2;
  expect(shownBy(DraftsPane, { state })).toContain(`1 of ${count} · no claim`);
  expect(shownBy(DraftsPane, { state })).not.toContain("The second.");
  expect(markupOf(DraftsPane, { state })).toMatch(/accept it <kbd class="key">a<\/kbd>/);
  await moveInQueue(state, 1);
  expect(shownBy(DraftsPane, { state })).toContain(`2 of ${count}`);
  expect(shownBy(DraftsPane, { state })).toContain("The second.");
});

test("what is asked takes the place of the buttons, and what was refused says why", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1"));
  state.drafts.asking.value = { kind: "refuse" };
  state.drafts.troubles.value = [{ rule: "x", isRefusal: true, message: "it is so", mend: "make it so" }];
  const markup = markupOf(DraftsPane, { state });
  expect(markup).toContain("Why is it refused?");
  expect(markup).not.toContain("accept it");
  expect(shownBy(DraftsPane, { state })).toContain("it is so; make it so");
});

test("where nothing waits it is said what would be here", async () => {
  const state = await desk.reading("union-speech");
  state.drafts.waiting.value = { drafts: [], pairs: [], issues: [] };
  expect(shownBy(DraftsPane, { state })).toContain("Nothing waits.");
});
