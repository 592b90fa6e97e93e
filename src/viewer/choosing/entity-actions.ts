import { ascending } from "../state/ascending.ts";
import { pinned, unpinned } from "../state/pins.ts";
import { entitiesShown } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { addedTo, toggledSeveral } from "./several.ts";
import type { TargetAction } from "./target-action.ts";

type Entities = readonly number[];

/** What can be done with one entity or with several of them. */
export function entityActions(state: ViewerState, entities: Entities): readonly TargetAction[] {
  return [
    ...askingActions(entities),
    ...choosingActions(state, entities),
    ...lookingActions(state, entities),
    ...hidingActions(state, entities),
    ...placingActions(state, entities),
    ...countingActions(state, entities),
  ];
}

function askingActions(entities: Entities): readonly TargetAction[] {
  const [from = 0, to = 0] = entities;
  const between = { id: "between", label: "What is claimed between them", part: "asking" } as const;
  const paths = { id: "paths", label: "Paths between the two", part: "asking" } as const;
  switch (entities.length) {
    case 1:
      return [
        {
          ...{ id: "open", label: "Open its page", part: "asking" },
          run: ({ choose }) => choose({ kind: "entity", entity: from }),
        },
      ];
    case 2:
      return [
        { ...between, run: ({ choose }) => choose({ kind: "link", from, to }) },
        { ...paths, run: ({ choose }) => choose({ kind: "paths", from, to }) },
      ];
    default:
      return [
        {
          ...between,
          run: ({ change, view }) =>
            change({ several: addedTo(view.peek().several, entities), chosen: { kind: "between" } }),
        },
      ];
  }
}

/** To choose them with others, or to let them go again where all of them are chosen. */
export function choosingActions({ view }: ViewerState, entities: Entities): readonly TargetAction[] {
  const { several } = view.value;
  const it = itOrThem(entities);
  const areChosen = lessThese(entities, several).length === 0;
  const label = areChosen ? `Let ${it} go` : `Choose ${it}${several.length > 0 ? " too" : ""}`;
  return [
    {
      ...{ id: "choose", label, part: "choosing" },
      run({ change, view }) {
        const now = view.peek();
        if (areChosen) change({ several: lessThese(now.several, entities) });
        else if (entities.length === 1) change({ several: toggledSeveral(now, entities[0] ?? 0) });
        else change({ several: addedTo(now.several, entities) });
      },
    },
  ];
}

/** To look at them or at their neighbourhood alone. */
export function lookingActions({ view }: ViewerState, entities: Entities): readonly TargetAction[] {
  const inOrder = ascending(entities);
  const its = entities.length === 1 ? "its" : "their";
  const { within } = view.value;
  const alone: TargetAction = {
    ...{ id: "alone", label: `Show ${its} neighbourhood alone`, part: "looking" },
    run: ({ change }) => change({ within: { reach: "around", entities: inOrder } }),
  };
  const only: TargetAction = {
    ...{ id: "only", label: "Show them alone", part: "looking" },
    run: ({ change }) => change({ within: { reach: "among", entities: inOrder } }),
  };
  const shown = entities.length > 1 ? [only, alone] : [alone];
  if (within?.reach !== "around") return shown;

  return [...shown, expandingAction(within.entities, inOrder)];
}

/** To look around them too, or no longer; around whom alone one looks already, one looks a step farther: nobody who expands wants to see everybody. */
function expandingAction(around: Entities, entities: Entities): TargetAction {
  const its = entities.length === 1 ? "its" : "their";
  const lookAround = ({ change }: ViewerState, those: Entities): void =>
    change({ within: { reach: "around", entities: ascending(those) } });
  const expand = { id: "expand", part: "looking" } as const;
  const folded = lessThese(entities, around);
  if (folded.length > 0) {
    return {
      ...{ ...expand, label: `Expand: ${its} neighbourhood too` },
      run: (state) => lookAround(state, [...around, ...folded]),
    };
  }
  const left = lessThese(around, entities);
  if (left.length > 0) {
    return { ...expand, label: `Collapse ${its} neighbourhood`, run: (state) => lookAround(state, left) };
  }
  return {
    ...{ ...expand, label: `Expand: the neighbourhoods of ${its} neighbours too` },
    run: (state) => lookAround(state, [...around, ...entitiesShown(state.table, state.shown.peek())]),
  };
}

/** To put them out of sight, or back into it where all of them are out of it. */
function hidingActions({ view }: ViewerState, entities: Entities): readonly TargetAction[] {
  const areHidden = lessThese(entities, view.value.aside).length === 0;
  return [
    {
      ...{ id: "hide", label: areHidden ? `Show ${itOrThem(entities)} again` : `Hide ${itOrThem(entities)}` },
      part: "looking",
      run({ change, view }) {
        const { aside, several } = view.peek();
        if (areHidden) change({ aside: lessThese(aside, entities) });
        else change({ aside: ascending([...aside, ...entities]), several: lessThese(several, entities) });
      },
    },
  ];
}

function placingActions({ arranged, picture, view }: ViewerState, entities: Entities): readonly TargetAction[] {
  if (picture.value === undefined || view.value.pane !== "picture") return [];
  const nodes = entities.flatMap((entity) => arranged.value.nodes[entity] ?? []);
  const arePinned = nodes.every((node) => node.pinned);
  const label =
    entities.length === 1
      ? arePinned
        ? "Let it go back to its place"
        : "Pin it where it is"
      : arePinned
        ? "Let them go back to their places"
        : "Pin them where they are";
  return [
    {
      ...{ id: "pin", label, part: "placing" },
      run({ change, layout, view }) {
        const [{ pins }, now] = [view.peek(), layout.peek()];
        change({ pins: arePinned ? unpinned(pins, now, entities) : pinned(pins, now, nodes) });
      },
    },
  ];
}

function countingActions({ view }: ViewerState, entities: Entities): readonly TargetAction[] {
  const { without } = view.value;
  const it = itOrThem(entities);
  const areOut = lessThese(entities, without).length === 0;
  return [
    {
      ...{ id: "take-out", part: "placing" },
      label: areOut ? `Count again what came through ${it}` : `Count nothing that came through ${it}`,
      run({ change, view }) {
        const now = view.peek().without;
        change({
          without: areOut ? lessThese(now, entities) : ascending([...now, ...entities]),
        });
      },
    },
  ];
}

function lessThese(some: Entities, gone: Entities): Entities {
  const left = new Set(some);
  for (const entity of gone) left.delete(entity);
  return [...left];
}

const itOrThem = ({ length }: Entities): string => (length === 1 ? "it" : "them");
