import type { Actor } from "../../provenance/actors/actor.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { EntityButton } from "./entity-button.tsx";

/** Actors by name, one after another: whoever is an entity can be opened. */
export function ActorList({ state, actors }: { readonly state: ViewerState; readonly actors: readonly Actor[] }) {
  return (
    <>
      {actors.map((actor, i) => (
        <span key={nameActor(state.table, actor)}>
          {i > 0 && ", "}
          <ActorName state={state} actor={actor} />
        </span>
      ))}
    </>
  );
}

function ActorName({ state, actor }: { readonly state: ViewerState; readonly actor: Actor }) {
  const { table } = state;
  const entity = actor.kind === "entity" ? table.entities[table.entityIndex(actor.id) ?? -1] : undefined;
  if (entity !== undefined) return <EntityButton state={state} entity={entity} />;

  const name = nameActor(table, actor);
  return actor.kind === "source" ? <cite dir="auto">{name}</cite> : <bdi>{name}</bdi>;
}
