import type { ViewerState } from "../state/viewer-state.ts";
import { toggledAround } from "../state/within.ts";
import { withinInWords } from "./within-in-words.ts";

/** Whom somebody looks at alone, each neighbourhood with the way to take it away, chosen entities all at once. */
export function WithinChips({ state }: { readonly state: ViewerState }) {
  const { change, table, view } = state;
  const { within } = view.value;
  if (within === undefined) return null;

  const parts =
    within.reach === "among"
      ? [{ id: within.reach, words: withinInWords(table, within), rest: undefined }]
      : within.entities.map((entity) => ({
          id: table.entities[entity]?.id,
          words: withinInWords(table, { reach: "around", entities: [entity] }),
          rest: toggledAround(within, entity),
        }));
  return (
    <>
      {parts.map(({ id, words, rest }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-label={`No longer only ${words}`}
          onClick={() => change({ within: rest })}
        >
          {words}
        </button>
      ))}
    </>
  );
}
