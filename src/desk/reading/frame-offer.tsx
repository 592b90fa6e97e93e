import { KeyButtons } from "../key-buttons.tsx";
import { OFFER_KEYS } from "../keys.ts";
import { stepsOffered } from "../saying/offered-speakers.ts";
import { detailsOf } from "../saying/said-before.ts";
import { chainInWords } from "../saying/speakers.ts";
import type { DeskState } from "../state/desk-state.ts";
import { offeredHere } from "../state/take-offered.ts";

/** Who speaks where the caret stands, as far as the text itself tells: quietly, and passed over by going on. */
export function FrameOffer({ state }: { readonly state: DeskState }) {
  const frame = offeredHere(state);
  const source = state.source.value;
  if (frame === undefined || source === undefined) return null;
  const { speaker, over } = frame;
  const steps = stepsOffered(state.working.value, source, frame);
  const words = steps[0]?.by === undefined ? wordsOf(speaker) : chainInWords(state.working.value, steps, source);
  return (
    <p class="frame-offer" data-over={over.map(({ start, end }) => `${start}-${end}`).join(" ")}>
      May speak here: <bdi class="words">{words}</bdi> <span class="aside">{detailsOf(steps)}</span>{" "}
      <KeyButtons state={state} list={OFFER_KEYS} />
    </p>
  );
}

const wordsOf = (speaker: NonNullable<ReturnType<typeof offeredHere>>["speaker"]): string => {
  if (speaker.kind === "named") return speaker.name.name;
  return speaker.kind === "described" ? speaker.words : "somebody";
};
