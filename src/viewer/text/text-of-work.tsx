import { useMemo } from "preact/hooks";
import { TextNotAtHand } from "../panels/works/text-not-at-hand.tsx";
import { WorkButton } from "../panels/works/work-button.tsx";
import type { TextPlace } from "../state/text-place.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { QuotedPassages } from "./quoted-passages.tsx";
import { ReadingText } from "./reading-text.tsx";
import { textPassages } from "./text-passages.ts";

interface TextOfWorkProps {
  readonly state: ViewerState;
  /** The work's position in the table. */
  readonly position: number;
  /** Where in it one wants to be; another object each time that is asked for. */
  readonly start: TextPlace | undefined;
  onLeave(): void;
}

/** One work to be read: its text where that is at hand, else the passages that are quoted from it. */
export function TextOfWork({ state, position, start, onLeave }: TextOfWorkProps) {
  const { table, texts } = state;
  const source = table.sources[position];
  const passages = useMemo(() => textPassages(table, position), [table, position]);
  if (source === undefined) return null;

  const text = texts.of(source).value;
  const claims = new Set(passages.flatMap(({ claims }) => claims.map(({ row }) => row))).size;
  return (
    <>
      <div class="text-head">
        <button type="button" class="plain" onClick={onLeave}>
          All texts
        </button>
        <WorkButton state={state} source={source} />
        <span class="aside">{claims === 0 ? "nothing rests on it" : inFigures(claims, passages.length)}</span>
      </div>
      {text.kind === "at-hand" ? (
        <ReadingText state={state} source={source} text={text.text} passages={passages} start={start} />
      ) : (
        <div class="reading still">
          <TextNotAtHand state={state} source={source} text={text} />
          <QuotedPassages state={state} source={source} passages={passages} />
        </div>
      )}
    </>
  );
}

function inFigures(claims: number, passages: number): string {
  const [one, other] = [claims === 1 ? "claim rests" : "claims rest", passages === 1 ? "passage" : "passages"];
  return `${claims} ${one} on ${passages} ${other} of it`;
}
