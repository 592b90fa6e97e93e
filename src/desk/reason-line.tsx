import { Chooser } from "./saying/chooser.tsx";
import { wordOffers } from "./saying/offers.ts";
import type { DeskState } from "./state/desk-state.ts";

const REASONS = ["Read again.", "A slip in typing.", "The text says more.", "The text says less."];

/** Asks why something is changed that has left with the case: to change it is a correction, with its date and its reason. */
export function ReasonLine({ state }: { readonly state: DeskState }) {
  const give = state.reasonDue.value;
  if (give === undefined) return null;
  return (
    <div class="reason-line">
      <Chooser
        label="This has left with the case, which was exported, pushed or published since. Why is it changed?"
        aside="it stands among the corrections, with today's date"
        offers={(typed) => wordOffers(REASONS, typed)}
        onPick={({ picked }) => picked.kind === "word" && give(picked.word)}
        onWords={(words) => words !== "" && give(words)}
        onCancel={() => give(undefined)}
      />
    </div>
  );
}
