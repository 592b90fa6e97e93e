import { useSignal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { marksOfSource } from "../../graph/marks-of-source.ts";
import type { Mark } from "../../model/mark.ts";
import type { Source } from "../../model/source.ts";
import { useVirtualRows } from "../rows/use-virtual-rows.ts";
import type { TextPlace } from "../state/text-place.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { MarginNotes } from "./margin-notes.tsx";
import { MarkedText } from "./marked-text.tsx";
import { blockAt, type TextBlock, textBlocks } from "./text-blocks.ts";
import type { TextPassage } from "./text-passages.ts";

interface ReadingTextProps {
  readonly state: ViewerState;
  readonly source: Source;
  readonly text: string;
  readonly passages: readonly TextPassage[];
  readonly start: TextPlace | undefined;
}

/** A whole text with its marks on one side and what rests on it on the other. Of a long one only what is in sight is drawn. */
export function ReadingText({ state, source, text, passages, start }: ReadingTextProps) {
  const scroller = useRef<HTMLElement>(null);
  const focused = useSignal(-1);
  const blocks = useMemo(() => textBlocks(text), [text]);
  const notes = useMemo(() => byBlock(blocks, passages, ({ anchor }) => anchor.start), [blocks, passages]);
  const marks = useMemo(
    () => byBlock(blocks, marksOfSource(state.table.marks, source.id), ({ at }: Mark) => at),
    [blocks, state.table, source.id],
  );
  const { bring, height, rows } = useVirtualRows({ lines: blocks, keyOf, kept: focused.value, scroller });

  useLayoutEffect(() => {
    if (start?.start !== undefined) bring(blockAt(blocks, start.start));
  }, [start, blocks]);

  return (
    <section
      ref={scroller}
      class={`reading${marks.size === 0 ? " unmarked" : ""}`}
      aria-label={`Text of ${source.title ?? source.id}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
      tabIndex={0}
      style={{ "--height": `${height}px` }}
    >
      {rows.map(({ index, start: top }) => {
        const block = blocks[index];
        if (block === undefined) return null;
        return (
          <div
            key={block.start}
            class={`text-row${block.goesOn ? " goes-on" : ""}`}
            data-index={index}
            style={{ transform: `translateY(${top}px)` }}
            onFocusCapture={() => {
              focused.value = index;
            }}
          >
            <p class="text-marks">
              {(marks.get(index) ?? []).map(({ at, kind, label }) => (
                <span key={`${kind} ${at}`}>
                  {MARK_WORDS[kind]}
                  {LABELLED.includes(kind) && <bdi>{label}</bdi>}
                </span>
              ))}
            </p>
            <p class="text-words" dir="auto" {...(source.lang === undefined ? {} : { lang: source.lang })}>
              <MarkedText state={state} source={source} text={text} block={block} passages={passages} />
            </p>
            <MarginNotes state={state} source={source} passages={notes.get(index) ?? []} />
          </div>
        );
      })}
    </section>
  );
}

const MARK_WORDS: Readonly<Record<Mark["kind"], string>> = {
  page: "page ",
  time: "",
  paragraph: "¶ ",
  headline: "headline",
  caption: "caption",
  correction: "correction",
};
/** A headline is called by its own words, which stand beside it. */
const LABELLED: readonly Mark["kind"][] = ["page", "time", "paragraph"];

const keyOf = ({ start }: TextBlock): number => start;

function byBlock<One>(
  blocks: readonly TextBlock[],
  all: readonly One[],
  placeOf: (one: One) => number,
): ReadonlyMap<number, readonly One[]> {
  const found = new Map<number, One[]>();
  for (const one of all) {
    const block = blockAt(blocks, placeOf(one));
    const here = found.get(block);
    if (here === undefined) found.set(block, [one]);
    else here.push(one);
  }
  return found;
}
