import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import { maybeLost } from "../../provenance/removal/ablation.ts";
import { actorsByLoss } from "../../provenance/removal/actors-by-loss.ts";
import { lossOf } from "../../provenance/removal/loss.ts";
import { ActorList } from "../panels/actor-list.tsx";
import { ActorSwitch } from "../panels/actor-switch.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

const MOST = 6;
/** Of more claims than these it takes longer than anybody who did not ask for it would wait. */
const MANY = 20_000;

/** Without whom most would be lost, each with a switch: the first thing to ask of any case. */
export function RestsOn({ state }: { readonly state: ViewerState }) {
  const isAsked = useSignal(state.table.size <= MANY);
  if (isAsked.value) return <Ranking state={state} />;
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        isAsked.value = true;
      }}
    >
      Work out without whom most would be lost
    </button>
  );
}

function Ranking({ state }: { readonly state: ViewerState }) {
  const actors = state.actors.value;
  const ranked = useMemo(
    () =>
      actorsByLoss(actors, MOST)
        .slice(0, MOST)
        .map((one) => ({ ...one, maybe: maybeLost(actors, [one.index], lossOf(actors, [one.index])) })),
    [actors],
  );
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
        {ranked.map(({ index, actor, propositions, links, maybe }) => (
          <tr key={index}>
            <th scope="row">
              <ActorSwitch
                state={state}
                actors={[index]}
                label={`Count what came through ${nameActor(state.table, actor)}`}
              />
              <ActorList state={state} actors={[actor]} />
            </th>
            <td>{inWorlds(propositions, maybe.propositions)}</td>
            <td>{inWorlds(links, maybe.links)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many fall in every world, and in some: whoever may be one with somebody else, or speak for them, may bring down more. */
const inWorlds = (certain: number, more: readonly unknown[]): string =>
  more.length === 0 ? `${certain}` : `${certain} to ${certain + more.length}`;
