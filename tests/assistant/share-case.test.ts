/** @module-tag slow */
import { expect, test } from "vitest";
import { shareCase } from "../../src/assistant/share-case.ts";
import { partsOf } from "../../src/edit/working-case.ts";
import { asSourceId } from "../../src/model/id.ts";
import { seedAtHand, sharedSeed } from "./asked.ts";

const has = (shared: Awaited<ReturnType<typeof sharedSeed>>, id: string) =>
  shared.table.sourceIndex(asSourceId(id)) !== undefined;

test("only what is open is given, and what only the others speak of stays behind", async () => {
  const shared = await sharedSeed();
  expect([has(shared, "herald-officials"), has(shared, "watch-conversation"), has(shared, "registry-note")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(JSON.stringify([...partsOf(shared.working(), "claims")])).not.toContain("watch-conversation");
  expect(shared.stayedBehind.length).toBeGreaterThan(0);
});

test("a restricted source goes where it is named; a confidential one never", async () => {
  const shared = await sharedSeed({ share: [asSourceId("watch-conversation"), asSourceId("registry-note")] });
  expect([has(shared, "watch-conversation"), has(shared, "registry-note")]).toEqual([true, false]);
});

test("redacted, no text is given and nobody is named who is not public", async () => {
  const shared = await sharedSeed({ redact: true });
  expect([shared.isRedacted, shared.texts.size]).toEqual([true, 0]);
  expect(JSON.stringify(shared.table.entities)).not.toContain("Jessa Corvane");
});

test("an edition names a state and tells nothing of what stays behind", async () => {
  const opened = await seedAtHand();
  const shared = shareCase(opened, { share: [], redact: false });
  expect(shared.edition).toBe(shareCase(opened, { share: [], redact: false }).edition);
  expect(opened.madeFrom.startsWith(shared.edition)).toBe(false);
});
