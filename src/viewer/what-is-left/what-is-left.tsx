import { actorsOf } from "../../provenance/actors/actors.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import { leftWithOneLine, weakening } from "../../provenance/removal/weakened.ts";
import { entitiesInWords } from "../choosing/entities-in-words.ts";
import { siftedInWords } from "../shape/sifted-in-words.ts";
import { isSifting } from "../state/shape/shape.ts";
import { showingAll, toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { useInPieces } from "../use-in-pieces.ts";
import { actorsInWords } from "./actors-in-words.ts";
import { lossInWords } from "./loss-in-words.ts";
import { WhatFalls } from "./what-falls.tsx";
import { WithinChips } from "./within-chips.tsx";
import { withinInWords } from "./within-in-words.ts";
import "./what-is-left.css";

/** What is left of the picture and what was lost, read out politely when it changes, and the ways back. */
export function WhatIsLeft({ state }: { readonly state: ViewerState }) {
  const { table, view, shown, sifted } = state;
  const { aside, within, without, shape } = view.value;
  const isSifted = isSifting(shape.sieve);
  const count = countShown(shown.value);
  const isWhole =
    count === table.size && without.length === 0 && within === undefined && aside.length === 0 && !isSifted;
  return (
    <div class="left" hidden={isWhole}>
      <p role="status">
        {!isWhole &&
          `${count} of ${table.size} claims shown${within === undefined ? "" : `, only ${withinInWords(table, within)}`}. `}
        {isSifted && `${siftedInWords(shape.sieve, sifted.value.out)}. `}
        {aside.length > 0 && `${entitiesInWords(table, aside)} ${aside.length === 1 ? "is" : "are"} hidden. `}
        {without.length > 0 && <Lost state={state} />}
      </p>
      {!isWhole && (
        <p class="ways-back">
          <WithinChips state={state} />
          {aside.length > 0 && (
            <button
              type="button"
              class="chip"
              aria-label={`${hiddenInWords(aside.length)}: show again`}
              onClick={() => state.change({ aside: [] })}
            >
              {hiddenInWords(aside.length)}
            </button>
          )}
          {without.map((index) => {
            const name = nameActor(table, actorsOf(table).actorAt(index));
            return (
              <button
                key={index}
                type="button"
                class="chip"
                aria-label={`Count ${name} again`}
                onClick={() => state.change({ without: toggled(without, index) })}
              >
                <bdi>{name}</bdi>
              </button>
            );
          })}
          <button type="button" class="whole" onClick={() => state.change(showingAll(view.value))}>
            Show everything
          </button>
        </p>
      )}
      {without.length > 0 && <WhatFalls state={state} />}
    </div>
  );
}

/** What falls with those who are switched off. Links are counted while whatever somebody does is answered: an outlet may have told of thousands. */
function Lost({ state: { table, view, actors, lost } }: { readonly state: ViewerState }) {
  const loss = lost.value;
  const weakened = useInPieces(() => weakening(actors.value, loss), [loss]);
  const oneLine = weakened && leftWithOneLine(weakened, "upper").length;
  return (
    <>
      Without {actorsInWords(table, view.value.without)}: {lossInWords(loss, oneLine)}.
    </>
  );
}

/** In a plain loop: every switch counts them. */
function countShown(shown: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < shown.length; row++) count += shown[row] ?? 0;
  return count;
}

const hiddenInWords = (count: number): string => `Hidden: ${count} ${count === 1 ? "entity" : "entities"}`;
