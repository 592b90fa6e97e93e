import type { ViewerState } from "./viewer-state.ts";

/** Of what can be done at any time. */
export const always = (): boolean => true;

/** Something that can be done: by its key, and by its name in the list of all of them. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** As in aria-keyshortcuts: "Control+Z"; Control stands for the command key of a Mac too. */
  readonly keys: readonly string[];
  /** Whether there is anything to do; it is listed only then. */
  isOffered(state: ViewerState): boolean;
  run(state: ViewerState): void;
}
