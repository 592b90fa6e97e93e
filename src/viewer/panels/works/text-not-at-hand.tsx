import type { Source } from "../../../model/source.ts";
import type { SourceText } from "../../state/source-texts.ts";
import type { ViewerState } from "../../state/viewer-state.ts";
import { AttachText } from "./attach-text.tsx";

interface TextNotAtHandProps {
  readonly state: Pick<ViewerState, "texts">;
  readonly source: Source;
  readonly text: SourceText;
}

/** Why a text cannot be shown, and how to have it; nothing where it is shown. */
export function TextNotAtHand({ state: { texts }, source, text }: TextNotAtHandProps) {
  const why = whyNotAtHand(text, source);
  return (
    <>
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
      return "The text could not be fetched: look whether sayswho open is still running, then open this again.";
    case "not-at-hand":
      return `The text is not at hand, so what is quoted of it was not checked, and no more of it can be shown. Whoever has it can attach it: sayswho attach CASE ${id} FILE`;
    case "at-hand":
      return undefined;
    default:
      return text satisfies never;
  }
}
