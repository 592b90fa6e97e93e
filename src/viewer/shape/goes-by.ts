import type { Shape } from "../state/shape/shape.ts";

/** What layouts and colours go by that go by claims: they stay as they are, whatever is hidden, and nothing of what has fallen is in them. */
const BY_STANDING = "by claims that still stand, shown or not";

/** By which claims everybody is placed and coloured, in words; nothing where claims have no part in it, or it is as the case opens. */
export function goesBy(layout: Shape["arrangement"]["kind"], colour: Shape["colour"]): readonly string[] {
  const isPlaced = ["time", "tree", "community"].includes(layout);
  return [
    ...(isPlaced ? [`laid out ${BY_STANDING}`] : []),
    ...(colour === "family" ? [`coloured ${BY_STANDING}`] : []),
  ];
}
