import { useSignal } from "@preact/signals";
import { searchEntities } from "../../graph/names/search.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import "./paths.css";

const MOST_OFFERED = 8;

/** Asks for the second of two entities whose paths somebody wants; names are offered while they are typed. */
export function PathFinder({ state, from }: { readonly state: ViewerState; readonly from: number }) {
  const { table } = state;
  const words = useSignal("");
  const isUnknown = useSignal(false);
  const found = words.value.trim() === "" ? [] : searchEntities(table, words.value, MOST_OFFERED);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const named = found.find(({ entity }) => entity.name === words.value) ?? found[0];
    const to = named === undefined ? undefined : table.entityIndex(named.entity.id);
    isUnknown.value = to === undefined;
    if (to !== undefined) state.choose({ kind: "paths", from, to });
  };
  return (
    <form class="path-finder" onSubmit={onSubmit}>
      <label>
        Paths to{" "}
        <input
          list="path-ends"
          autocomplete="off"
          placeholder="a name"
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
            isUnknown.value = false;
          }}
        />
      </label>
      <datalist id="path-ends">
        {found.map(({ entity }) => (
          <option key={entity.id} value={entity.name} />
        ))}
      </datalist>
      <button type="submit">Find</button>
      {isUnknown.value && (
        <p role="alert">
          Nobody and nothing in {state.part === undefined ? "this case" : "this part of the case"} is called that.
        </p>
      )}
    </form>
  );
}
