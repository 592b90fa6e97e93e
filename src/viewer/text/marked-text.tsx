import type { Source } from "../../model/source.ts";
import { NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import type { TextBlock } from "./text-blocks.ts";
import type { TextPassage } from "./text-passages.ts";
import { textSegments } from "./text-segments.ts";

interface MarkedTextProps {
  readonly state: ViewerState;
  readonly source: Source;
  readonly text: string;
  readonly block: TextBlock;
  readonly passages: readonly TextPassage[];
}

/** A piece of a text, each passage in it underlined, under its number; that of what is opened stands out. Whatever it says, it is text. */
export function MarkedText({ state, source, text, block, passages }: MarkedTextProps) {
  const { chosen, choose, hovered, soughtPlace } = state;
  const isOf = (one: typeof chosen.value, { claims }: TextPassage): boolean =>
    one.kind === "claim" && claims.some(({ row }) => row === one.row);
  const open = ({ anchor, claims }: TextPassage): void => {
    const [first] = claims;
    if (first === undefined) return;
    hovered.value = NOTHING;
    soughtPlace.value = { source: source.id, start: anchor.start };
    choose({ kind: "claim", row: first.row });
  };
  return (
    <>
      {textSegments(block.start, block.end, passages).map(({ start, end, over, begin }) => {
        const words = text.slice(start, end);
        const innermost = over.at(-1);
        if (innermost === undefined) return words;
        const isLit = over.some((passage) => isOf(chosen.value, passage) || isOf(hovered.value, passage));
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the same claim stands in the margin as a button
          <mark
            key={start}
            class={`${isLit ? "lit" : ""}${over.length > 1 ? " shared" : ""}`}
            {...(begin.length === 0 ? {} : { "data-numbers": begin.map(({ number }) => number).join(", ") })}
            onClick={() => open(innermost)}
          >
            {words}
          </mark>
        );
      })}
    </>
  );
}
