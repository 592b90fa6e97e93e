import type { Claim } from "../../model/claim.ts";
import type { Source } from "../../model/source.ts";
import { PASSAGE_ROLE_WORDS } from "../panels/passage-role-words.ts";
import { TextNotAtHand } from "../panels/works/text-not-at-hand.tsx";
import { openPane } from "../screen/open-pane.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { Passage } from "./passage.tsx";

interface PassagesProps {
  readonly state: Pick<ViewerState, "change" | "soughtPlace" | "table" | "texts" | "view">;
  readonly claim: Pick<Claim, "anchor" | "alsoAt">;
  readonly source: Source;
  /** On paper nobody waits for a text that is still on its way: the words that the anchor quotes stand there. */
  readonly isOnPaper?: boolean;
}

/** All passages of a source that a claim rests on, each with what it adds, and how to have the text where that is not at hand. */
export function Passages({ state, claim, source, isOnPaper = false }: PassagesProps) {
  const { table, texts } = state;
  const text = texts.of(source).value;
  const readAt = (start: number) => () => {
    state.soughtPlace.value = { source: source.id, start };
    openPane(state, { pane: "text" });
  };
  const shared = { table, source, text };
  return (
    <>
      <Passage {...shared} anchor={claim.anchor} onRead={readAt(claim.anchor.start)} />
      {claim.alsoAt.map(({ role, anchor }, i) => (
        <Passage key={i} {...shared} anchor={anchor} role={PASSAGE_ROLE_WORDS[role]} onRead={readAt(anchor.start)} />
      ))}
      {!(isOnPaper && text.kind === "fetching") && <TextNotAtHand state={state} source={source} text={text} />}
    </>
  );
}
