import { expect, test } from "vitest";
import { noteLeft } from "../../src/case-file/on-disk/has-left.ts";
import { ReasonLine } from "../../src/desk/reason-line.tsx";
import { saveEdit } from "../../src/desk/state/desk-state.ts";
import { changeEntity } from "../../src/edit/changes/change-entity.ts";
import { partOf, partsOf } from "../../src/edit/working-case.ts";
import { shownBy } from "../viewer/sample-state.ts";
import { ownDesk } from "./own-desk.ts";

const desk = ownDesk();
const noteOf = () => partOf(desk.sitting().now(), "entities", "anton-kesrin")?.note;

test("nothing is asked while nothing has left", async () => {
  const state = await desk.reading("wire-despatch");
  expect(shownBy(ReasonLine, { state })).toBe("");
  await saveEdit(state, changeEntity(state.working.value, "anton-kesrin", { note: "x" }));
  expect([state.reasonDue.value, noteOf()]).toEqual([undefined, "x"]);
});

test("a change of what has left asks for its reason, and stands among the corrections with it", async () => {
  const state = await desk.reading("wire-despatch");
  await noteLeft(desk.folder());
  const saved = saveEdit(state, changeEntity(state.working.value, "anton-kesrin", { note: "x" }));
  await expect.poll(() => state.reasonDue.value).toBeDefined();
  expect(shownBy(ReasonLine, { state })).toContain("Why is it changed?");
  state.reasonDue.value?.("Read again.");
  expect(await saved).toBe(true);
  const corrections = [...partsOf(desk.sitting().now(), "corrections")].map(([, correction]) => correction);
  expect(corrections.at(-1)).toMatchObject({ of: { entity: "anton-kesrin" }, why: "Read again." });
});

test("without a reason nothing is changed, and it is said why", async () => {
  const state = await desk.reading("wire-despatch");
  await noteLeft(desk.folder());
  const before = noteOf();
  const saved = saveEdit(state, changeEntity(state.working.value, "anton-kesrin", { note: "x" }));
  await expect.poll(() => state.reasonDue.value).toBeDefined();
  state.reasonDue.value?.(undefined);
  expect([await saved, noteOf(), state.issues.value[0]?.code]).toEqual([false, before, "correction-due"]);
});
