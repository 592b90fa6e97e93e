import { LABEL_STYLE, type Ruler } from "../labels/draw-labels.ts";
import type { Obstacle } from "../labels/place-labels.ts";
import type { Guide } from "../renderer.ts";
import type { Point } from "../scene/curve.ts";
import type { LayoutSight } from "../scene/sight.ts";

/** A guide on the screen, in CSS pixels with y downwards. */
export type GuideInSight =
  | { readonly kind: "line"; readonly from: Point; readonly to: Point }
  | { readonly kind: "ellipse"; readonly middle: Point; readonly across: number; readonly up: number }
  /** Words begin there; the point is on their base. */
  | { readonly kind: "words"; readonly at: Point; readonly words: string; readonly width: number };

/** How the words of guides are written. */
export const GUIDE_FONT = { size: 11, family: LABEL_STYLE.family } as const;
const GAP = 10;
const BASE = 14;

/**
 * The guides that are in sight. Of upright ones as many as have room for their words above, and the last that is out of
 * sight to the left is said at the edge: so wherever one looks it is said where that is.
 */
export function guidesInSight(guides: readonly Guide[], sight: LayoutSight, ruler: Ruler): readonly GuideInSight[] {
  const { width, height, at } = sight;
  ruler.font = `${GUIDE_FONT.size}px ${GUIDE_FONT.family}`;
  const seen: GuideInSight[] = [];
  const uprights: { readonly x: number; readonly words: string }[] = [];
  /** What is below a guide from side to side is no part of what stands upright. */
  let bottom = height;
  for (const guide of guides) {
    if (guide.lies === "upright") uprights.push({ x: at({ x: guide.at, y: 0 }).x, words: guide.words });
    if (guide.lies === "across") addAcross(at({ x: 0, y: guide.at }).y, guide.words);
    if (guide.lies === "around") addAround(guide);
  }
  addUprights(uprights);
  return seen;

  function addAcross(y: number, words: string): void {
    bottom = Math.min(bottom, Math.max(0, y));
    if (y < 0 || y > height) return;
    seen.push({ kind: "line", from: { x: 0, y }, to: { x: width, y } });
    addWords({ x: (width - ruler.measureText(words).width) / 2, y: y + BASE }, words);
  }

  function addWords(at: Point, words: string): void {
    seen.push({ kind: "words", at, words, width: ruler.measureText(words).width });
  }

  function addAround({ x, y, across, up }: Extract<Guide, { lies: "around" }>): void {
    const [middle, rim] = [at({ x, y }), at({ x: x + across, y: y + up })];
    const [wide, high] = [Math.abs(rim.x - middle.x), Math.abs(rim.y - middle.y)];
    if (middle.x + wide < 0 || middle.x - wide > width || middle.y + high < 0 || middle.y - high > height) return;
    seen.push({ kind: "ellipse", middle, across: wide, up: high });
  }

  function addUprights(all: readonly { readonly x: number; readonly words: string }[]): void {
    if (bottom < BASE) return;
    const inOrder = [...all].sort((one, other) => one.x - other.x);
    const first = inOrder.findLastIndex(({ x }) => x <= 0);
    let end = Number.NEGATIVE_INFINITY;
    for (const [i, { x, words }] of inOrder.entries()) {
      if (i < first || x > width) continue;
      const [begin, wide] = [Math.max(x, 0) + GAP / 2, ruler.measureText(words).width];
      if (begin < end || begin + wide > width) continue;
      if (x > 0) seen.push({ kind: "line", from: { x, y: 0 }, to: { x, y: bottom } });
      addWords({ x: begin, y: BASE }, words);
      end = begin + wide + GAP;
    }
  }
}

/** What no name is to cover, or both could not be read. */
export const guideBoxes = (guides: readonly GuideInSight[]): readonly Obstacle[] =>
  guides.flatMap((guide) =>
    guide.kind === "words"
      ? [{ x: guide.at.x - 2, y: guide.at.y - GUIDE_FONT.size, width: guide.width + 4, height: BASE, firm: true }]
      : [],
  );
