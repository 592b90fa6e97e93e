import type { Stretch } from "../../suggest/text/text-units.ts";

/** What is selected in the text on the page, by mouse or touch; undefined where nothing of the text is. */
export function selectedInPage(pane: HTMLElement): Stretch | undefined {
  const selection = pane.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const ends = [
    placeOf(pane, selection.anchorNode, selection.anchorOffset),
    placeOf(pane, selection.focusNode, selection.focusOffset),
  ].filter((place) => place !== undefined);
  if (ends.length < 2) return undefined;
  return { start: Math.min(...ends), end: Math.max(...ends) };
}

/** The place in the text under a point of the page: where a finger taps, nothing is selected by that. */
export function placeAt(pane: HTMLElement, x: number, y: number): number | undefined {
  const { ownerDocument } = pane;
  const position = ownerDocument.caretPositionFromPoint?.(x, y);
  if (position != null) return placeOf(pane, position.offsetNode, position.offset);
  const range = ownerDocument.caretRangeFromPoint?.(x, y);
  return range == null ? undefined : placeOf(pane, range.startContainer, range.startOffset);
}

function placeOf(pane: HTMLElement, node: Node | null, offset: number): number | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  if (node === null || element == null || !pane.contains(element)) return undefined;
  const span = element.closest<HTMLElement>("[data-start]") ?? element.querySelector<HTMLElement>("[data-start]");
  if (span === null) return undefined;
  return Number(span.dataset.start) + (node instanceof Text ? offset : 0);
}

const NAME = "selected-passage";

/** Marks the selected stretch in the text, without touching what is drawn, and brings it into sight. */
export function showSelected(pane: HTMLElement, paragraphs: readonly Stretch[], selected: Stretch | undefined): void {
  const highlights = highlightsOfPage();
  if (selected === undefined) {
    highlights?.delete(NAME);
    return;
  }
  const range = rangeOf(pane, paragraphs, selected);
  if (range === undefined) return;

  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (highlights === undefined)
    pane.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  else highlights.set(NAME, new Highlight(range));
  bringIntoSight(pane, range.getBoundingClientRect());
}

/** Marks where an offered frame would lie, without touching what is drawn; nothing where none is offered. */
export function showOffered(pane: HTMLElement, paragraphs: readonly Stretch[], over: readonly Stretch[]): void {
  const ranges = over.flatMap((at) => rangeOf(pane, paragraphs, at) ?? []);
  if (ranges.length === 0) highlightsOfPage()?.delete("offered-frame");
  else highlightsOfPage()?.set("offered-frame", new Highlight(...ranges));
}

const highlightsOfPage = () => (globalThis.CSS as typeof CSS & { highlights?: Map<string, unknown> }).highlights;

function rangeOf(pane: HTMLElement, paragraphs: readonly Stretch[], at: Stretch): Range | undefined {
  const start = pointAt(pane, paragraphs, at.start, false);
  const end = pointAt(pane, paragraphs, at.end, true);
  if (start === undefined || end === undefined) return undefined;
  const range = pane.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The place in the page of a place in the text; of an end, that after the last letter. */
function pointAt(
  pane: HTMLElement,
  paragraphs: readonly Stretch[],
  at: number,
  isEnd: boolean,
): { readonly node: Text; readonly offset: number } | undefined {
  const index = paragraphs.findLastIndex(({ start }) => (isEnd ? start < at : start <= at));
  const spans = pane.querySelectorAll<HTMLElement>(`[data-paragraph="${index}"] [data-start]`);
  const span = [...spans].findLast((one) => (isEnd ? Number(one.dataset.start) < at : Number(one.dataset.start) <= at));
  const node = span?.firstChild;
  if (span === undefined || !(node instanceof Text)) return undefined;
  return { node, offset: Math.min(node.length, at - Number(span.dataset.start)) };
}

function bringIntoSight(pane: HTMLElement, { top, bottom }: DOMRect): void {
  const sight = pane.getBoundingClientRect();
  const room = Math.min(80, sight.height / 4);
  if (top < sight.top + room) pane.scrollTop -= sight.top + room - top;
  else if (bottom > sight.bottom - room)
    pane.scrollTop += Math.min(bottom - sight.bottom + room, top - sight.top - room);
}
