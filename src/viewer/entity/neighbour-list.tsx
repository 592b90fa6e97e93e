import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { choiceProps } from "../panels/choice-props.ts";
import { KindMark } from "../panels/kind-mark.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { neighboursShown } from "./neighbours-shown.ts";

/**
 * The picture around an entity as a list, for whoever does not see it: one stop of Tab, the arrows up and down walk the
 * neighbours, Enter opens who says it, the arrow to the right goes to the neighbour.
 */
export function NeighbourList({ state, entity }: { readonly state: ViewerState; readonly entity: number }) {
  const { table, shown } = state;
  const active = useSignal(0);
  const list = useRef<HTMLUListElement>(null);
  const neighbours = neighboursShown(table, entity, shown.value);
  if (neighbours.length === 0) return null;

  const at = Math.min(active.value, neighbours.length - 1);
  const goTo = (position: number): void => {
    active.value = position;
    list.current?.querySelectorAll("button")[position]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const there = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: neighbours.length - 1 }[event.key];
    const neighbour = neighbours[at];
    if (there !== undefined) goTo(Math.max(0, Math.min(there, neighbours.length - 1)));
    else if (event.key === "ArrowRight" && neighbour) state.choose({ kind: "entity", entity: neighbour.entity });
    else return;
    event.preventDefault();
  };
  return (
    <section class="neighbours">
      <h3 id="neighbours">
        Linked with <span class="count">{neighbours.length}</span>
      </h3>
      <ul ref={list} aria-labelledby="neighbours" aria-describedby="neighbours-keys" onKeyDown={onKeyDown}>
        {neighbours.map(({ entity: position, rows }, i) => {
          const neighbour = table.entities[position];
          return neighbour === undefined ? null : (
            <li key={neighbour.id}>
              <button
                {...choiceProps(state, { kind: "claim", row: rows[0] })}
                class="neighbour"
                tabIndex={i === at ? 0 : -1}
              >
                <KindMark kind={neighbour.kind} named={neighbour.named} />
                <bdi>{neighbour.name}</bdi>
                <span class="count">
                  {rows.length}{" "}
                  <span class="visually-hidden">allegation{rows.length === 1 ? "" : "s"}: who says so?</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="aside keys" id="neighbours-keys">
        ↑ ↓ walk, Enter asks who says so, → goes there, Backspace goes back
      </p>
    </section>
  );
}
