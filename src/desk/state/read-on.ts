import { changeFrame } from "../../edit/changes/change-frame.ts";
import { setReading } from "../../edit/changes/set-reading.ts";
import { partOf } from "../../edit/working-case.ts";
import { anchorAt } from "../text/anchor-at.ts";
import { claimsHere } from "./claims-near.ts";
import { type DeskState, readingOf, saveEdit } from "./desk-state.ts";
import { begun } from "./edit-of.ts";
import { goOn } from "./save.ts";

/** Says that the frame last opened goes on over what is selected: a quotation that breaks off and goes on. */
export async function continueFrame(state: DeskState): Promise<void> {
  const [read, passage, source] = [state.read.value, state.selected.value, state.source.value];
  const frames = readingOf(state)?.frames ?? [];
  const before = passage && frames.filter(({ parts }) => (parts[0]?.start ?? 0) < passage.start).at(-1);
  if (read === undefined || passage === undefined || source === undefined || before === undefined) return;
  const frame = { ...before, parts: [...before.parts, anchorAt(read.text, passage)] };
  await saveEdit(state, changeFrame(state.working.value, source, frame));
}

/** There is nothing to claim in what is selected; so how much of a text is read is a number. */
export async function nothingHere(state: DeskState): Promise<void> {
  const [read, passage, source] = [state.read.value, state.selected.value, state.source.value];
  if (read === undefined || passage === undefined || source === undefined) return;
  const nothing = partOf(state.working.value, "readings", source)?.nothing ?? [];
  const isThere = nothing.some(({ start, end }) => start <= passage.start && end >= passage.end);
  if (isThere) return;
  if (claimsHere(state).some(({ status }) => status === "standing")) {
    state.notice.value = "A claim stands on some of this; choose what is left beside it.";
    return;
  }
  const edit = setReading(state.working.value, source, { nothing: [...nothing, anchorAt(read.text, passage)] });
  if (await saveEdit(state, begun(state, edit))) goOn(state, passage);
}

/** The source is read to its end; or it is not, after all. */
export async function setRead(state: DeskState, isRead: boolean): Promise<void> {
  const source = state.source.value;
  if (source === undefined) return;
  const edit = setReading(state.working.value, source, { status: isRead ? "read" : "reading" });
  await saveEdit(state, begun(state, edit));
}
