import { workInWords } from "../../../graph/source-in-words.ts";
import type { Source } from "../../../model/source.ts";
import type { ViewerState } from "../../state/viewer-state.ts";

/** A work by title and publisher, which leads to its page, where all that was read in it is. */
export function WorkButton({ state, source }: { readonly state: ViewerState; readonly source: Source }) {
  return (
    <button
      type="button"
      class="entity"
      onClick={() => state.choose({ kind: "source", source: state.table.sourceIndex(source.id) ?? -1 })}
    >
      <cite class="name" dir="auto">
        {workInWords(source, state.table)}
      </cite>
    </button>
  );
}
