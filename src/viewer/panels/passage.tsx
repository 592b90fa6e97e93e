import type { ComponentChildren } from "preact";
import type { Claim } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import type { SourceText } from "../state/source-texts.ts";
import { passageAround } from "./passage-around.ts";

interface PassageProps {
  readonly claim: Claim;
  readonly source: Source;
  readonly text: SourceText;
}

/** The words that a claim rests on: highlighted in their text, or else quoted, or else only where they stand. */
export function Passage({ claim, source, text }: PassageProps) {
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
      <p class="aside">{whyNotAtHand(text, exact === undefined ? position : undefined, source)}</p>
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

function whyNotAtHand(text: SourceText, position: string | undefined, { id }: Source): string {
  switch (text.kind) {
    case "fetching":
      return "Fetching the text…";
    case "failed":
      return "The text could not be fetched: look whether sayswho open is still running, then open this claim again.";
    case "not-at-hand":
    case "at-hand":
      return `The text is not at hand${position === undefined ? "" : `; the passage stands at ${position}`}. Whoever has it can attach it: sayswho attach CASE ${id} FILE`;
    default:
      return text satisfies never;
  }
}
