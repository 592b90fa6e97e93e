import type { Action } from "../state/action.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { actionsOn } from "./actions-on.ts";
import type { TargetAction } from "./target-action.ts";
import { targetOf } from "./target-of.ts";

const KEYS = [
  { id: "choose", keys: ["c"], label: "Choose what is opened with others, or let go of all that are chosen" },
  { id: "only", keys: ["o"], label: "Show those who are chosen alone" },
  { id: "alone", keys: ["n"], label: "Show the neighbourhood of what is chosen or opened alone" },
  {
    id: "expand",
    keys: ["e"],
    label: "Expand what is chosen or opened among the neighbourhoods shown, or collapse it",
  },
  { id: "hide", keys: ["h"], label: "Hide who is chosen or opened, or show them again" },
  { id: "between", keys: ["b"], label: "What is claimed between those who are chosen" },
  { id: "paths", keys: [], label: "Paths between the two who are chosen" },
  { id: "pin", keys: ["p"], label: "Pin what is chosen or opened where it is, or let it go" },
  { id: "take-out", keys: ["x"], label: "Count nothing that came through what is chosen or opened, or count it again" },
] as const;

/** The keys of what can be done with something: they do it with all who are chosen together, or else with what is opened. */
export const TARGET_KEYS: readonly Action[] = KEYS.map(({ id, keys, label }) => ({
  ...{ id, keys, label },
  isOffered: (state) => onTarget(state, id) !== undefined,
  run: (state) => onTarget(state, id)?.run(state),
}));

const onTarget = (state: ViewerState, wanted: string): TargetAction | undefined =>
  actionsOn(targetOf(state), state).find(({ id }) => id === wanted);
