import { actorsOf } from "../../provenance/actors/actors.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import { NONE } from "../../table/row.ts";
import { isolatedWords } from "../isolated-words.ts";
import { groupMembers } from "../state/group-members.ts";
import { openGroup } from "../state/open-group.ts";
import { RECORD_KINDS } from "../state/record-kinds.ts";
import type { Target } from "../state/target.ts";
import { toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { choosingActions, entityActions, lookingActions } from "./entity-actions.ts";
import type { TargetAction } from "./target-action.ts";

/** All that can be done with something just now: the one list that menus, buttons and keys are made of. */
export function actionsOn(target: Target, state: ViewerState): readonly TargetAction[] {
  switch (target.kind) {
    case "entities":
      return target.entities.length === 0 ? [] : entityActions(state, target.entities);
    case "ends":
      return [...choosingActions(state, target.entities), ...lookingActions(state, target.entities)];
    case "claim":
      return claimActions(state, target.row);
    case "source":
      return [workAction(state, RECORD_KINDS.source.actorOf(state.table, target.source))];
    case "group":
      return groupActions(state, target.group);
    case "ground":
      return [];
    default:
      return target satisfies never;
  }
}

/** Whom something is about, by their positions: those whom it can be expanded from. */
export function entitiesOf(target: Target, { scene, table }: ViewerState): readonly number[] {
  switch (target.kind) {
    case "entities":
    case "ends":
      return target.entities;
    case "claim":
      return [...new Set(RECORD_KINDS.claim.entitiesOf(table, target.row))];
    case "group":
      return groupMembers(scene, scene.groups?.[target.group]?.lead ?? NONE).map(({ entity }) => entity);
    case "source":
    case "ground":
      return [];
    default:
      return target satisfies never;
  }
}

function claimActions(state: ViewerState, row: number): readonly TargetAction[] {
  const ends = entitiesOf({ kind: "claim", row }, state);
  const [from = NONE, to] = ends;
  const asking = to === undefined ? [] : entityActions(state, [from, to]).filter(({ part }) => part === "asking");
  return [
    {
      ...{ id: "open", label: "Who says so?", part: "asking" },
      run: ({ choose }) => choose({ kind: "claim", row }),
    },
    ...asking,
    ...choosingActions(state, ends),
    ...lookingActions(state, ends),
    workAction(state, RECORD_KINDS.claim.actorOf(state.table, row)),
  ];
}

/** To count nothing that came through the work in which something was read, or to count it again. */
function workAction({ table, view }: ViewerState, work: number): TargetAction {
  const name = isolatedWords(nameActor(table, actorsOf(table).actorAt(work)));
  const isOut = view.value.without.includes(work);
  return {
    ...{ id: "take-out", part: "placing" },
    label: isOut ? `Count again what came through ${name}` : `Count nothing that came through ${name}`,
    run: ({ change, view }) => change({ without: toggled(view.peek().without, work) }),
  };
}

function groupActions(state: ViewerState, group: number): readonly TargetAction[] {
  const members = entitiesOf({ kind: "group", group }, state);
  const kept = ["choose", "only", "hide"];
  return [
    {
      ...{ id: "open", label: "Who belongs to it", part: "asking" },
      run: (now) => openGroup(now, group),
    },
    ...entityActions(state, members).filter(({ id }) => kept.includes(id)),
  ];
}
