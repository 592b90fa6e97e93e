import type { View } from "../state/view.ts";

/**
 * Chooses an entity together with others, or lets it go again. With the first comes the one that is opened: who looks at
 * one and adds another means both.
 */
export function toggledSeveral(
  { chosen, several }: Pick<View, "chosen" | "several">,
  entity: number,
): readonly number[] {
  if (several.includes(entity)) return several.filter((other) => other !== entity);
  const isFirst = several.length === 0 && chosen.kind === "entity";
  return addedTo(isFirst ? [chosen.entity] : several, [entity]);
}

/** Those who are chosen and some more, each once, in the order in which they were chosen. */
export const addedTo = (several: readonly number[], entities: readonly number[]): readonly number[] => [
  ...new Set([...several, ...entities]),
];
