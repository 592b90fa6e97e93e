import { FIRST_SHAPE } from "./shape/shape.ts";
import type { ViewerState } from "./viewer-state.ts";

/** Opens a group: its page tells who belongs to it, and the picture comes near, also where it was opened already. */
export function openGroup({ camera, change, chosen, picture, scene, view }: ViewerState, group: number): void {
  const lead = scene.groups?.[group]?.lead;
  if (lead === undefined) return;
  // A picture that is yet to be drawn goes to the group and not to where it was left.
  if (picture.peek() === undefined) camera.value = undefined;
  const before = chosen.peek();
  // Only there do they lie together.
  const shape = { ...view.peek().shape, arrangement: FIRST_SHAPE.arrangement };
  change({ pane: "picture", chosen: { kind: "together", lead }, shape });
  if (before.kind === "together" && before.lead === lead) picture.peek()?.lookInto(group);
}
