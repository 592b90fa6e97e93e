import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { toggledSeveral } from "../choosing/several.ts";
import { pointedAt } from "../choosing/target-of.ts";
import { placeAsked } from "../menu/open-menu.ts";
import { choiceProps } from "../panels/choice-props.ts";
import { KindMark } from "../panels/kind-mark.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { neighboursShown } from "./neighbours-shown.ts";

/**
 * The picture around an entity as a list, for whoever does not see it: one stop of Tab, the arrows up and down walk the
 * neighbours, Enter opens who says it, the arrow to the right goes to the neighbour.
 */
export function NeighbourList({ state, entity }: { readonly state: ViewerState; readonly entity: number }) {
  const { table, shown, view } = state;
  const { several } = view.value;
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
    const adds = event.key === " " || (event.key === "Enter" && (event.shiftKey || event.ctrlKey || event.metaKey));
    if (adds && neighbour) state.change({ several: toggledSeveral(view.peek(), neighbour.entity) });
    else if (there !== undefined) goTo(Math.max(0, Math.min(there, neighbours.length - 1)));
    else if (event.key === "ArrowRight" && neighbour) state.choose({ kind: "entity", entity: neighbour.entity });
    else return;
    event.preventDefault();
  };
  return (
    <section class="neighbours">
      <h3 id="neighbours">
        Linked with <span class="count">{neighbours.length}</span>
      </h3>
      <ul
        ref={list}
        aria-labelledby="neighbours"
        aria-describedby="neighbours-keys"
        onKeyDown={onKeyDown}
        // A button is pressed when the space bar comes up.
        onKeyUp={(event) => event.key === " " && event.preventDefault()}
      >
        {neighbours.map(({ entity: position, rows }, i) => {
          const neighbour = table.entities[position];
          const opens = choiceProps(state, { kind: "claim", row: rows[0] });
          return neighbour === undefined ? null : (
            <li key={neighbour.id}>
              <button
                {...opens}
                class="neighbour"
                tabIndex={i === at ? 0 : -1}
                onClick={(event) => {
                  const { ctrlKey, metaKey, shiftKey } = event;
                  if (!(ctrlKey || metaKey || shiftKey)) return opens.onClick(event);
                  state.change({ several: toggledSeveral(view.peek(), position) });
                }}
                onContextMenu={(event) => {
                  event.preventDefault();
                  state.menu.value = {
                    target: pointedAt(state, { kind: "entity", entity: position }),
                    at: placeAsked(event),
                  };
                }}
              >
                <KindMark kind={neighbour.kind} named={neighbour.named} />
                <bdi>{neighbour.name}</bdi>
                {several.includes(position) && <span class="chosen-too">chosen</span>}
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
        ↑ ↓ walk, Enter asks who says so, → goes there, Space chooses it with others, Backspace goes back
      </p>
    </section>
  );
}
