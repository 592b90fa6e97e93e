import type { Pane, PaneProps } from "../pane.ts";
import { FewFirst } from "../panels/few-first.tsx";
import { WorkButton } from "../panels/works/work-button.tsx";
import { worksByPublisher } from "../sources/works-by-publisher.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { TEXT_ACTIONS } from "./text-actions.ts";
import { TextOfWork } from "./text-of-work.tsx";
import { useTextPlace } from "./use-text-place.ts";
import "./text.css";

/** The texts, as the screen knows them. */
export const TEXT_PANE: Pane = { id: "text", name: "Texts", actions: TEXT_ACTIONS, Pane: TextPane };

/** A work's whole text with what rests on it in the margin; before any is opened, the works to choose from. */
export function TextPane({ state }: Pick<PaneProps, "state">) {
  const { table } = state;
  const place = useTextPlace(state);
  const position = place.value && table.sourceIndex(place.value.source);
  return (
    <div class="text-pane">
      {position === undefined ? (
        <WorksToRead state={state} />
      ) : (
        <TextOfWork
          key={place.value?.source}
          state={state}
          position={position}
          start={place.value}
          onLeave={() => {
            place.value = undefined;
          }}
        />
      )}
    </div>
  );
}

const STEP = 100;

function WorksToRead({ state }: { readonly state: ViewerState }) {
  const works = worksByPublisher(state.table).flatMap((published) => published.works);
  return (
    <section class="works-to-read" aria-label="Works to read">
      <p class="aside">Choose a work to read it whole, with what rests on each of its passages beside it.</p>
      <FewFirst items={works} step={STEP}>
        {(shown) => (
          <ul>
            {shown.map(({ source, rows }) => (
              <li key={source.id}>
                <WorkButton state={state} source={source} />{" "}
                <span class="aside">{rows.length === 0 ? "nothing was read in it" : inClaims(rows.length)}</span>
              </li>
            ))}
          </ul>
        )}
      </FewFirst>
    </section>
  );
}

const inClaims = (count: number): string => `${count} ${count === 1 ? "claim" : "claims"}`;
