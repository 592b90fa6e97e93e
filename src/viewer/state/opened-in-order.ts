import { type Chosen, NOTHING } from "./chosen.ts";
import type { View } from "./view.ts";

/** One thing that somebody opened, or one entity that they chose with others. */
type Opened = Pick<View, "chosen"> | { readonly several: number };

const known = new WeakMap<Chosen, string>();

/** What is opened as a word that only the same has; made once, since each of hundreds is held against all others again and again. */
function wordOf(chosen: Chosen): string {
  const word = known.get(chosen) ?? JSON.stringify(chosen);
  known.set(chosen, word);
  return word;
}

/**
 * What is open after some views, in the order in which it was opened: whatever was opened on the way and is left, and
 * whoever was chosen and not let go of. What is opened once more is where it was.
 */
export function openedInOrder(views: readonly Pick<View, "chosen" | "several">[]): readonly Opened[] {
  // Pages by their words, entities by their positions: very many may be chosen together, and no page is looked for among them.
  const open = new Map<string | number, Opened>();
  const pages: string[] = [];
  let [seen, together]: [Chosen, View["several"]] = [NOTHING, []];
  for (const { chosen, several } of views) {
    if (chosen !== seen) {
      const isAny = chosen.kind !== "nothing";
      const word = wordOf(chosen);
      const at = pages.indexOf(word);
      for (const left of pages.splice(isAny ? (at < 0 ? pages.length : at + 1) : 0)) open.delete(left);
      if (isAny && at < 0) {
        pages.push(word);
        open.set(word, { chosen });
      }
    }
    // Most steps leave them as they are.
    if (several !== together) {
      const now = new Set(several);
      for (const entity of together) if (!now.has(entity)) open.delete(entity);
      for (const entity of now) if (!open.has(entity)) open.set(entity, { several: entity });
    }
    [seen, together] = [chosen, several];
  }
  return [...open.values()];
}

/** The view with what was opened last closed again: whoever was chosen last let go of, or back on the page before; undefined where nothing is open. */
export function withLastClosed(views: readonly View[]): Pick<View, "chosen"> | Pick<View, "several"> | undefined {
  const open = openedInOrder(views);
  const last = open.at(-1);
  if (last === undefined) return undefined;
  if ("several" in last) {
    return { several: views.at(-1)?.several.filter((entity) => entity !== last.several) ?? [] };
  }
  const before = open.findLast((one, i) => i < open.length - 1 && "chosen" in one);
  return { chosen: before !== undefined && "chosen" in before ? before.chosen : NOTHING };
}
