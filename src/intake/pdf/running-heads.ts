import { type Line, median } from "./piece.ts";

/** How many lines at the head and at the foot of a page may be of the page and not of the text. */
const LOOKED_AT = 2;
const SHARE_OF_PAGES = 0.3;
const POINTS_APART = 6;

/** Lines that stand at one place at the head or foot of several pages, but for the number in them: they would break the sentences that go over a page. */
export function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const alike = new Map<string, Line[]>();
  for (const lines of pages) {
    const sorted = [...lines].sort((a, b) => a.baseline - b.baseline);
    const edges = new Set([...sorted.slice(0, LOOKED_AT), ...sorted.slice(-LOOKED_AT)]);
    const ofPage = new Set<string>();
    for (const line of edges) {
      const key = line.words.replace(/\p{N}+/gu, "#").toLowerCase();
      if (ofPage.has(key)) continue;
      ofPage.add(key);
      alike.set(key, [...(alike.get(key) ?? []), line]);
    }
  }

  const fewest = Math.max(2, Math.ceil(SHARE_OF_PAGES * pages.length));
  const heads = [...alike.values()].flatMap((lines) => {
    const usual = median(lines.map(({ baseline }) => baseline));
    const there = lines.filter(({ baseline }) => Math.abs(baseline - usual) <= POINTS_APART);
    return there.length >= fewest ? there : [];
  });
  return new Set(heads);
}
