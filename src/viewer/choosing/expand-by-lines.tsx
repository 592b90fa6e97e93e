import { useSignal } from "@preact/signals";
import type { ViewerState } from "../state/viewer-state.ts";
import { expandByLines } from "./expanding-actions.ts";

/** Brings in whom those who are chosen are linked with on as many independent lines as somebody asks for. */
export function ExpandByLines({ state }: { readonly state: ViewerState }) {
  const least = useSignal(2);
  return (
    <form
      class="expand-by-lines"
      onSubmit={(event) => {
        event.preventDefault();
        expandByLines(state, state.view.peek().several, least.peek());
      }}
    >
      <label>
        Bring in whom they are linked with on at least{" "}
        <input
          type="number"
          min={1}
          max={99}
          required
          value={least.value}
          onInput={({ currentTarget }) => {
            least.value = Math.max(1, Math.floor(Number(currentTarget.value) || 1));
          }}
        />{" "}
        independent lines
      </label>{" "}
      <button type="submit" class="plain">
        Bring in
      </button>
    </form>
  );
}
