import { workInWords } from "../../graph/source-in-words.ts";
import type { Source } from "../../model/source.ts";
import { NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** A work that speaks itself, by title and publisher; it leads to its place among the sources, where all that was read in it is. */
export function WorkButton({ state, source }: { readonly state: ViewerState; readonly source: Source }) {
  return (
    <button
      type="button"
      class="entity"
      onClick={() => {
        state.sought.value = source.id;
        state.choose(NOTHING);
      }}
    >
      <cite class="name" dir="auto">
        {workInWords(source, state.table)}
      </cite>
    </button>
  );
}
