import { partOf, referrersOf } from "../../edit/working-case.ts";
import { type DeskState, saveEdit, undo } from "./desk-state.ts";

/** Leaves what is being said, and takes along whoever was made for it. */
export async function leave(state: DeskState): Promise<void> {
  state.form.value = undefined;
  state.part.value = undefined;
  state.issues.value = [];
  await takeOutMade(state);
}

/** Takes out whoever was made for what is no longer being said, where nothing speaks of them by now. */
export async function takeOutMade(state: DeskState): Promise<void> {
  const made = state.made.value;
  if (made.length === 0) return;
  state.made.value = [];
  const names: string[] = [];
  // The last one first: taken back, there is no trace of them.
  for (const [i, { id, revision }] of [...made.entries()].reverse()) {
    const entity = partOf(state.working.value, "entities", id);
    if (entity === undefined || isSpokenOf(state, id)) continue;
    names.unshift(entity.name);
    // Each that was taken back before has made the case another once more.
    const isLast = state.revision.value === revision + 2 * (made.length - 1 - i);
    if (isLast) await undo(state);
    else await saveEdit(state, { what: `took out ${entity.name}`, changes: [{ of: "entities", id, before: entity }] });
  }
  if (names.length > 0) state.notice.value = `Left, and with it who was made for it: ${names.join(", ")}.`;
}

const isSpokenOf = ({ working }: DeskState, id: string): boolean =>
  [...referrersOf(working.value, "entities", id)].length > 0;
