import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import {
  beginDesk,
  followChanges,
  noteUsed,
  openSource,
  readAgain,
  readingOf,
  redo,
  saveEdit,
  troublesOf,
  undo,
} from "../../../src/desk/state/desk-state.ts";
import { sayClaim } from "../../../src/desk/state/say.ts";
import { addClaim, type NewClaim } from "../../../src/edit/changes/add-claim.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { changeClaim } from "../../../src/edit/changes/change-claim.ts";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { partOf, recordsNow } from "../../../src/edit/working-case.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const reading = () => desk.reading("union-speech");
const recordsOf = (state: Awaited<ReturnType<typeof reading>>) => recordsNow(state.working.value).records;

test("what is saved, taken back and done again is the same on the page as in the program", async () => {
  const state = await reading();
  expect(await saveEdit(state, addEntity(state.working.value, { kind: "person", name: "Ina Vosk" }))).toBe(true);
  expect(state.notice.value).toBe("Saved: added Ina Vosk.");
  expect(recordsOf(state)).toEqual(recordsNow(desk.sitting().now()).records);
  await undo(state);
  expect(partOf(state.working.value, "entities", "ina-vosk")).toBeUndefined();
  expect(recordsOf(state)).toEqual(recordsNow(desk.sitting().now()).records);
  await redo(state);
  expect(partOf(state.working.value, "entities", "ina-vosk")).toBeDefined();
  expect(state.revision.value).toBe(desk.sitting().revision());
});

test("a claim that is taken back or done again is quoted", async () => {
  const state = await reading();
  const [claim] = claimsIn(state.working.value, "union-speech");
  if (claim === undefined) expect.fail("no claim");
  const { id: _, ...again } = claim;
  const told = { ...again, statement: "Ina Vosk alleges something." } as unknown as NewClaim;
  await saveEdit(state, addClaim(state.working.value, told));
  await undo(state);
  expect(state.notice.value).toBe("Taken back: recorded “Ina Vosk alleges something.”");
  await redo(state);
  expect(state.notice.value).toBe("Done again: recorded “Ina Vosk alleges something.”");
});

test("what is wrong is refused before it is sent, and nothing becomes another", async () => {
  const state = await reading();
  const edit = changeEntity(state.working.value, "anton-kesrin", { name: "" });
  expect(troublesOf(state, edit)).not.toEqual([]);
  const before = state.working.value;
  expect(await saveEdit(state, edit)).toBe(false);
  expect(state.issues.value).not.toEqual([]);
  expect([state.working.value, desk.sitting().revision()]).toEqual([before, 0]);
});

test("where somebody else was first, what they wrote is shown and stays, and what is being said is kept", async () => {
  const state = await desk.reading("union-speech", "We did not");
  sayClaim(state);
  const form = state.form.value;
  const [claim] = claimsIn(state.working.value, "union-speech");
  const id = claim?.id ?? expect.fail("no claim");
  const mine = changeClaim(state.working.value, id, { note: "mine" });
  await desk.sitting().save(changeClaim(desk.sitting().now(), id, { note: "theirs" }));

  expect(await saveEdit(state, mine)).toBe(false);
  expect(state.issues.value).toMatchObject([{ code: "changed-meanwhile" }]);
  await readAgain(state);
  expect(partOf(state.working.value, "claims", id)?.note).toBe("theirs");
  expect(partOf(desk.sitting().now(), "claims", id)?.note).toBe("theirs");
  expect(state.form.value).toBe(form);
});

test("a desk follows what others change", async () => {
  const state = await reading();
  followChanges(state);
  await desk.sitting().save(addEntity(desk.sitting().now(), { kind: "person", name: "Ina Vosk" }));
  await expect.poll(() => partOf(state.working.value, "entities", "ina-vosk")?.name).toBe("Ina Vosk");
  expect(state.revision.value).toBe(1);
});

test("of what others save only the edits are asked for, and the whole case where files were read again", async () => {
  const asked = desk.server();
  let opened = 0;
  const open = () => {
    opened += 1;
    return asked.open();
  };
  const state = beginDesk({ ...asked, open }, await asked.open());
  followChanges(state);
  const { sitting } = desk;
  await sitting().save(addEntity(sitting().now(), { kind: "person", name: "Ina Vosk" }));
  await sitting().save(changeEntity(sitting().now(), "ina-vosk", { note: "theirs" }));
  await expect.poll(() => partOf(state.working.value, "entities", "ina-vosk")?.note).toBe("theirs");
  await sitting().undo();
  await expect.poll(() => partOf(state.working.value, "entities", "ina-vosk")?.note).toBeUndefined();
  expect([opened, state.history.value.done]).toEqual([0, ["added Ina Vosk"]]);

  const path = join(desk.folder(), "entities.jsonl");
  await writeFile(path, (await readFile(path, "utf8")).replace("Ina Vosk", "Ina Voskar"));
  await sitting().look();
  await expect.poll(() => partOf(state.working.value, "entities", "ina-vosk")?.name).toBe("Ina Voskar");
  expect(opened).toBe(1);
});

describe("a source that is opened", () => {
  test("is read from its first sentence, or from the place that was asked for", async () => {
    const state = await reading();
    const { start, end } = state.selected.value ?? expect.fail("nothing selected");
    expect(state.read.value?.text.slice(start, end)).toMatch(/^Speech of Bram Uhlet/);
    await openSource(state, "union-speech", { start: 10, end: 20 });
    expect(state.selected.value).toEqual({ start: 10, end: 20 });
  });

  test("begins with nothing being said", async () => {
    const state = await desk.reading("union-speech", "We did not");
    sayClaim(state);
    await openSource(state, "wire-despatch");
    expect([state.form.value, state.part.value]).toEqual([undefined, undefined]);
  });

  test("without its text at hand has nothing to select", async () => {
    const state = await desk.reading("courier-original");
    expect([state.read.value, state.selected.value]).toEqual([undefined, undefined]);
  });

  test("does not come over the one that was opened after it", async () => {
    const asked = desk.server();
    const state = beginDesk(asked, await asked.open());
    await Promise.all([openSource(state, "union-speech"), openSource(state, "wire-despatch")]);
    expect(state.read.value?.text).toBe(await asked.text("wire-despatch"));
  });
});

test("claims of a source are in the order of their passages", async () => {
  const state = await reading();
  const starts = claimsIn(state.working.value, "court-judgment").map(({ anchor }) => anchor.start);
  expect(starts.length).toBeGreaterThan(2);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(readingOf(state)).toBeUndefined();
});

test("what was used last comes first, once", async () => {
  const state = await reading();
  const before = state.recent.value;
  noteUsed(state, "met", undefined, before[3]);
  expect(state.recent.value.slice(0, 2)).toEqual(["met", before[3]]);
  expect(new Set(state.recent.value).size).toBe(state.recent.value.length);
});
