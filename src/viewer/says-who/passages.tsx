import type { Claim, PassageRole } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import type { SourceText } from "../state/source-texts.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { AttachText } from "./attach-text.tsx";
import { Passage } from "./passage.tsx";

const ROLE_WORDS: Readonly<Record<PassageRole, string>> = {
  speaker: "Who speaks",
  date: "The date",
  headline: "Headline",
  caption: "Caption",
  context: "Around it",
};

interface PassagesProps {
  readonly state: Pick<ViewerState, "table" | "texts">;
  readonly claim: Pick<Claim, "anchor" | "alsoAt">;
  readonly source: Source;
}

/** All passages of a source that a claim rests on, each with what it adds, and how to have the text where that is not at hand. */
export function Passages({ state: { table, texts }, claim, source }: PassagesProps) {
  const text = texts.of(source).value;
  const why = whyNotAtHand(text, source);
  return (
    <>
      <Passage table={table} anchor={claim.anchor} source={source} text={text} />
      {claim.alsoAt.map(({ role, anchor }, i) => (
        <Passage key={i} table={table} anchor={anchor} source={source} text={text} role={ROLE_WORDS[role]} />
      ))}
      {why !== undefined && <p class="aside">{why}</p>}
      {text.kind === "not-at-hand" && source.text !== undefined && (
        <AttachText onAttach={(own) => texts.attach(source, own)} />
      )}
    </>
  );
}

function whyNotAtHand(text: SourceText, { id }: Source): string | undefined {
  switch (text.kind) {
    case "fetching":
      return "Fetching the text…";
    case "failed":
      return "The text could not be fetched: look whether sayswho open is still running, then open this claim again.";
    case "not-at-hand":
      return `The text is not at hand, so no more of it can be shown. Whoever has it can attach it: sayswho attach CASE ${id} FILE`;
    case "at-hand":
      return undefined;
    default:
      return text satisfies never;
  }
}
