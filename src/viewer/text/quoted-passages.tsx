import { passagePlace } from "../../graph/passage-place.ts";
import type { Source } from "../../model/source.ts";
import { inFigures } from "../in-figures.ts";
import { FewFirst } from "../panels/few-first.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { MarginNotes } from "./margin-notes.tsx";
import type { TextPassage } from "./text-passages.ts";

const STEP = 100;

interface QuotedPassagesProps {
  readonly state: ViewerState;
  readonly source: Source;
  readonly passages: readonly TextPassage[];
}

/** The passages of a text that is not at hand, in its order: as far as the record quotes them, each with what rests on it. */
export function QuotedPassages({ state, source, passages }: QuotedPassagesProps) {
  return (
    <FewFirst items={passages} step={STEP}>
      {(shown) =>
        shown.map((passage) => {
          const { start, end, exact } = passage.anchor;
          const place = passagePlace(state.table, source.id, passage.anchor).join(", ");
          const where = `characters ${inFigures(start)}–${inFigures(end)}`;
          return (
            <div key={passage.number} class="text-row">
              <p class="text-marks">{place}</p>
              <p class="text-words" dir="auto" {...(source.lang === undefined ? {} : { lang: source.lang })}>
                {exact === undefined ? <span class="aside">{where}</span> : `“${exact}”`}
              </p>
              <MarginNotes state={state} source={source} passages={[passage]} />
            </div>
          );
        })
      }
    </FewFirst>
  );
}
