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
  let open: readonly Opened[] = [];
  let [seen, together]: [Chosen, View["several"]] = [NOTHING, []];
  for (const { chosen, several } of views) {
    if (chosen !== seen) open = opened(open, chosen);
    // Very many may be chosen together, and most steps leave them as they are.
    if (several !== together) open = choosing(open, several);
    [seen, together] = [chosen, several];
  }
  return open;
}

function opened(open: readonly Opened[], chosen: Chosen): readonly Opened[] {
  const word = wordOf(chosen);
  const at = open.findIndex((one) => "chosen" in one && wordOf(one.chosen) === word);
  const left = open.filter((one, i) => "several" in one || (chosen.kind !== "nothing" && (at < 0 || i <= at)));
  return chosen.kind === "nothing" || at >= 0 ? left : [...left, { chosen }];
}

function choosing(open: readonly Opened[], several: View["several"]): readonly Opened[] {
  const now = new Set(several);
  const left = open.filter((one) => !("several" in one) || now.has(one.several));
  for (const one of left) if ("several" in one) now.delete(one.several);
  return [...left, ...Array.from(now, (entity) => ({ several: entity }))];
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
