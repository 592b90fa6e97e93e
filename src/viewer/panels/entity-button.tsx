import type { Entity } from "../../model/entity.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { choiceProps } from "./choice-props.ts";
import { KindMark } from "./kind-mark.tsx";

interface EntityButtonProps {
  readonly state: ViewerState;
  readonly entity: Entity;
}

/** An entity's name, to be chosen; the picture shows which it is while the pointer or the focus is on it. */
export function EntityButton({ state, entity }: EntityButtonProps) {
  const position = state.table.entityIndex(entity.id);
  if (position === undefined) return <EntityName entity={entity} />;

  return (
    <button class="entity" {...choiceProps(state, { kind: "entity", entity: position })}>
      <EntityName entity={entity} />
    </button>
  );
}

function EntityName({ entity: { kind, name, named } }: { readonly entity: Entity }) {
  return (
    <>
      <KindMark kind={kind} named={named} />
      <bdi class={named ? "name" : "name unnamed"}>{name}</bdi>
    </>
  );
}
