import { expect, test } from "vitest";
import { DraftCard } from "../../../src/desk/drafts/draft-card.tsx";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";
import { deskWithDrafts, speechDraft } from "./desk-with-drafts.ts";

const desk = ownDesk("I. Vosk");
const card = (state: DeskState) => ({ state, draft: state.drafts.shown.value ?? expect.fail("nothing shown") });

test("a draft is a sentence with a button for each part, its marked passage, and who proposed it why", async () => {
  const state = await deskWithDrafts(desk, speechDraft("d1", {}, { from: "rows.csv, line 3" }));
  const [words, markup] = [shownBy(DraftCard, card(state)), markupOf(DraftCard, card(state))];
  expect(words).toContain("Bram Uhlet alleges that Harbour Ministry threatens Quaymen's Union");
  expect(markup).toMatch(/<mark>the Ministry told us that we would lose our berths if we marched again<\/mark>/);
  expect(words).toMatch(/Proposed by a program, 2026-11-29 · rows\.csv, line 3 · why: A row of a table\./);
  for (const name of ["who says it", "who or what", "does or is what", "whom or what"])
    expect(markup).toContain(`aria-label="${name}: `);
});

test("what speaks against it is said with its rule, and where its words do not stand the nearest is marked as no more", async () => {
  const anchor = { exact: "the Ministry told us that we would lose our boats if we marched again" };
  const state = await deskWithDrafts(desk, speechDraft("d1", { anchor }));
  const [words, markup] = [shownBy(DraftCard, card(state)), markupOf(DraftCard, card(state))];
  expect(words).toContain("[quote-nowhere]");
  expect(markup).toContain('<mark class="nearest">');
  expect(words).toContain(anchor.exact);
  expect(words).not.toContain("No check speaks against it");
});

test("whoever may be one of the case's stands there with a digit and the facts that decide it", async () => {
  const person = EntitySchema.parse({ id: "kesrin-2", kind: "person", name: "Anton Kesrin", description: "a pilot" });
  const state = await deskWithDrafts(desk, { entity: person }, speechDraft("d1", { object: "kesrin-2" }));
  expect(shownBy(DraftCard, card(state))).toMatch(/Is “Anton Kesrin” \(person; a pilot\) one of these\?/);
  expect(markupOf(DraftCard, card(state))).toMatch(/start="4"/);
});

test("what is hostile in a draft is shown as text", async () => {
  const statement = "<img src=x onerror=alert(1)> \u202eevil";
  const state = await deskWithDrafts(desk, speechDraft("d1", { statement }, { why: "<script>1</script>" }));
  expect(markupOf(DraftCard, card(state))).not.toMatch(/<img|<script/);
});
