import type { Mark, MarkKind } from "../model/mark.ts";

/** The marks that hold at a position of a text, at most one a kind. */
export type MarksAt = { readonly [Kind in MarkKind]?: Mark };

/** A page and a time last until the next of their own kind; what a text is divided into ends where any other such part begins. */
const PARTS: readonly MarkKind[] = ["paragraph", "headline", "caption", "correction"];

/**
 * Which marks hold at a position: the page and the time that it lies in, and whether it is in a paragraph, a headline, a
 * caption or a correction.
 * @param marks of one text, in the order of their positions
 */
export function marksAt(marks: readonly Mark[], position: number): MarksAt {
  const held: { [Kind in MarkKind]?: Mark } = {};
  for (const mark of marks) {
    if (mark.at > position) break;
    if (PARTS.includes(mark.kind)) for (const kind of PARTS) delete held[kind];
    held[mark.kind] = mark;
  }
  return held;
}
