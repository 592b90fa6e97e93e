import type { FrameOffered } from "../../suggest/speech/frames-in.ts";
import { framesOffered, stepsOffered } from "../saying/offered-speakers.ts";
import { type DeskState, readingOf } from "./desk-state.ts";
import { save } from "./save.ts";
import { nextPart, sayFrameOver } from "./say.ts";

/** The frame that the text offers where the caret stands; none where somebody has opened one over the same words. */
export function offeredHere(state: DeskState): FrameOffered | undefined {
  const [read, source, passage] = [state.read.value, state.source.value, state.selected.value];
  if (read === undefined || source === undefined || passage === undefined) return undefined;
  const opened = (readingOf(state)?.frames ?? []).flatMap(({ parts }) => parts);
  const isOpened = ({ over }: FrameOffered) =>
    over.every(({ start, end }) => opened.some((part) => part.start <= start && part.end >= end));
  const [frame] = framesOffered(state.working.value, source, read, passage);
  return frame === undefined || isOpened(frame) ? undefined : frame;
}

/** Opens the offered frame as a form, so that more can be said of it before it is saved. */
export function openOffered(state: DeskState): void {
  const [frame, source] = [offeredHere(state), state.source.value];
  if (frame === undefined || source === undefined) return;
  sayFrameOver(state, frame.over, stepsOffered(state.working.value, source, frame));
}

/** Takes the offered frame: saved at once where all of it is known, else asked for what is not. */
export async function takeOffered(state: DeskState): Promise<void> {
  openOffered(state);
  const form = state.form.value;
  if (form?.kind === "frame" && nextPart(form) === undefined) await save(state);
}
