import type { ComponentChildren } from "preact";
import type { Claim } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import type { SourceText } from "../state/source-texts.ts";
import { AttachText } from "./attach-text.tsx";
import { passageAround } from "./passage-around.ts";

interface PassageProps {
  readonly claim: Claim;
  readonly source: Source;
  readonly text: SourceText;
  /** Takes the text from somebody who has it; says whether it is the very one that was read. */
  onAttach(text: string): boolean;
}

/** The words that a claim rests on: highlighted in their text, or else quoted, or else only where they stand. */
export function Passage({ claim, source, text, onAttach }: PassageProps) {
  const { start, end, exact, prefix = "", suffix = "" } = claim.anchor;
  const length = source.text?.length;
  const position = `characters ${start.toLocaleString("en")}–${end.toLocaleString("en")}${
    length === undefined ? "" : ` of ${length.toLocaleString("en")}`
  }`;

  if (text.kind === "at-hand") {
    const { before, passage, after, beginsCut, endsCut, paragraph } = passageAround(text.text, start, end);
    return (
      <Figure lang={source.lang} caption={`paragraph ${paragraph}, ${position}`}>
        {beginsCut && "… "}
        {before}
        <mark>{passage}</mark>
        {after}
        {endsCut && " …"}
      </Figure>
    );
  }
  return (
    <>
      {exact !== undefined && (
        <Figure lang={source.lang} caption={position}>
          {prefix !== "" && `… ${prefix}`}
          <mark>{exact}</mark>
          {suffix !== "" && `${suffix} …`}
        </Figure>
      )}
      {exact === undefined && (
        <p class="position">
          {length !== undefined && <Extent start={start} end={end} length={length} />}
          {position}
        </p>
      )}
      <p class="aside">{whyNotAtHand(text, source)}</p>
      {text.kind === "not-at-hand" && source.text !== undefined && <AttachText onAttach={onAttach} />}
    </>
  );
}

interface FigureProps {
  readonly lang: string | undefined;
  readonly caption: string;
  readonly children: ComponentChildren;
}

function Figure({ lang, caption, children }: FigureProps) {
  return (
    <figure class="passage">
      <blockquote dir="auto" {...(lang === undefined ? {} : { lang })}>
        {children}
      </blockquote>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

interface ExtentProps {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Where in a text a passage lies, as a mark on a bar that is the whole of it. */
function Extent({ start, end, length }: ExtentProps) {
  return (
    <svg class="extent" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="6" />
      <rect class="part" x={(100 * start) / length} width={Math.max(0.8, (100 * (end - start)) / length)} height="6" />
    </svg>
  );
}

function whyNotAtHand(text: SourceText, { id }: Source): string {
  switch (text.kind) {
    case "fetching":
      return "Fetching the text…";
    case "failed":
      return "The text could not be fetched: look whether sayswho open is still running, then open this claim again.";
    case "not-at-hand":
    case "at-hand":
      return `The text is not at hand, so the passage cannot be shown. Whoever has it can attach it: sayswho attach CASE ${id} FILE`;
    default:
      return text satisfies never;
  }
}
