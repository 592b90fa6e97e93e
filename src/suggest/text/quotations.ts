import type { Stretch } from "./text-units.ts";

/** What stands between quotation marks, without them. */
export interface Quotation extends Stretch {
  /** With its marks. */
  readonly whole: Stretch;
  /** False where the paragraph ends before the marks are closed: the next one goes on. */
  readonly isClosed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”", "「": "」", "”": "”", '"': '"' };
const MARKS = /[“”«»„「」"]/g;

/** The quotations of a paragraph, in their order; one inside another belongs to the outer one. */
export function quotationsIn(text: string, { start, end }: Stretch): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  const close = (at: number, after: number, isClosed: boolean) => {
    const [outer] = open.splice(0);
    if (outer !== undefined && at > outer.at + 1)
      found.push({ start: outer.at + 1, end: at, whole: { start: outer.at, end: after }, isClosed });
  };
  for (const { index, 0: mark } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const last = open.at(-1);
    if (last !== undefined && CLOSING[last.mark]?.includes(mark) === true) {
      if (open.length === 1) close(at, at + 1, true);
      else open.pop();
    } else if (mark in CLOSING && (mark !== "”" || isBeforeWord(text, at)) && open.length < DEEPEST) {
      open.push({ mark, at });
    }
  }
  close(end, end, false);
  return found;
}

/** Nobody quotes deeper; what is opened beyond is taken for a slip. */
const DEEPEST = 8;

/** Swedish opens with the mark that others close with. */
const isBeforeWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)) && !/[\p{L}\p{N}.,!?…]$/u.test(text.slice(Math.max(0, at - 1), at));
