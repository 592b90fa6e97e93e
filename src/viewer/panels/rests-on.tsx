import { useComputed } from "@preact/signals";
import { bottlenecksOf } from "../../provenance/bottleneck.ts";
import { nameActor } from "../../provenance/name-actor.ts";
import { actorKey } from "../../provenance/trace.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ActorList } from "./actor-list.tsx";
import { ActorSwitch } from "./actor-switch.tsx";

const MOST = 6;

/** Without whom most would be lost, each with a switch: the first thing to ask of any case. */
export function RestsOn({ state }: { readonly state: ViewerState }) {
  const { table, actors } = state;
  const ranked = useComputed(() => bottlenecksOf(actors.value, MOST));
  return (
    <table class="rests-on">
      <thead>
        <tr>
          <th scope="col">without</th>
          <th scope="col">propositions lost</th>
          <th scope="col">links lost</th>
        </tr>
      </thead>
      <tbody>
        {ranked.value.map(({ actor, loss }) => {
          const key = actor.kind === "unnamed" ? undefined : actorKey(table, actor);
          const name = nameActor(table, actor);
          return (
            <tr key={key}>
              <th scope="row">
                {key !== undefined && (
                  <ActorSwitch state={state} actor={key} label={`Count what came through ${name}`} />
                )}
                <ActorList state={state} actors={[actor]} />
              </th>
              <td>{loss.propositions.length}</td>
              <td>{loss.links.length}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
