import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { leave } from "../../../src/desk/state/leave.ts";
import { makeEntity } from "../../../src/desk/state/make-entity.ts";
import { save } from "../../../src/desk/state/save.ts";
import { changeOld, sayClaim, sayOn } from "../../../src/desk/state/say.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");
const entities = () => readFile(join(desk.folder(), "entities.jsonl"), "utf8");
const make = async (state: DeskState, name: string) =>
  (await makeEntity(state, name, "person", true)) ?? expect.fail(`${name} was not made`);
const begun = async () => {
  const state = await desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
  sayClaim(state);
  return state;
};

test("whoever was made for a claim that is left goes with it, to the byte, the last one first", async () => {
  const before = await entities();
  const state = await begun();
  const subject = await make(state, "Ina Vosk");
  sayOn(state, { subject, object: await make(state, "Ilo Vosk") });
  expect(await entities()).not.toBe(before);
  await leave(state);
  expect([state.form.value, state.part.value, state.made.value]).toEqual([undefined, undefined, []]);
  expect(await entities()).toBe(before);
  expect(partOf(state.working.value, "entities", subject)).toBeUndefined();
  expect(state.notice.value).toBe("Left, and with it who was made for it: Ina Vosk, Ilo Vosk.");
});

test("also where something else was saved meanwhile, which stays", async () => {
  const state = await begun();
  const id = await make(state, "Ina Vosk");
  const { sitting } = desk;
  await sitting().save(addEntity(sitting().now(), { kind: "person", name: "Orla Finch" }));
  state.revision.value = sitting().revision();
  await leave(state);
  expect(partOf(sitting().now(), "entities", id)).toBeUndefined();
  expect(partOf(sitting().now(), "entities", "orla-finch")?.name).toBe("Orla Finch");
});

test("whoever is spoken of by then stays, and so does whoever was made for a claim that was saved", {
  tags: ["slow"],
}, async () => {
  const state = await begun();
  const id = await make(state, "Ina Vosk");
  const { sitting } = desk;
  await sitting().save(changeEntity(sitting().now(), "anton-kesrin", { maybeSame: [id as never] }));
  await expect.poll(() => sitting().revision()).toBe(2);
  const again = await desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
  again.made.value = state.made.value;
  await leave(again);
  expect(partOf(sitting().now(), "entities", id)?.name).toBe("Ina Vosk");

  sayClaim(again);
  sayOn(again, { steps: [{ by: "bram-uhlet", mode: "says" }], predicate: "met", object: "anton-kesrin" });
  sayOn(again, { subject: await make(again, "Ilo Vosk") });
  await save(again);
  expect([again.form.value, again.issues.value, again.made.value]).toEqual([undefined, [], []]);
  await leave(again);
  expect(partOf(sitting().now(), "entities", "ilo-vosk")?.name).toBe("Ilo Vosk");
});

test("what is begun in the place of a claim leaves it just so", async () => {
  const before = await entities();
  const state = await begun();
  await make(state, "Ina Vosk");
  changeOld(state, claimsIn(state.working.value, "union-speech")[0] ?? expect.fail("no claim"));
  await expect.poll(entities).toBe(before);
  expect(state.form.value).toMatchObject({ kind: "claim", editing: expect.any(String) });
});
