import type { ViewerState } from "../state/viewer-state.ts";

/** Something that can be done just now with one thing or with several: as a menu, a button and a key do it. */
export interface TargetAction {
  readonly id: string;
  /** As it is said beside the name of what it is done with: "Pin it where it is". */
  readonly label: string;
  /** What stands above it and those like it, and goes before its own words: "Expand by". */
  readonly under?: string;
  /** Actions of one part of a menu stand together. */
  readonly part: "asking" | "choosing" | "looking" | "expanding" | "placing";
  run(state: ViewerState): void;
}
