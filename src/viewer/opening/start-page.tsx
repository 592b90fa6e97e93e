import { useLayoutEffect } from "preact/hooks";
import { inFigures } from "../in-figures.ts";
import { ACTIONS } from "../screen/actions.ts";
import { followKeys } from "../screen/follow-keys.ts";
import { SearchBox } from "../search/search-box.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import "./opening.css";

const SEARCH = ACTIONS.filter(({ id }) => id === "search");

/** What stands on the screen while nothing of a large case is here yet: how much there is, and a search to begin with. */
export function StartPage({ state }: { readonly state: ViewerState }) {
  const { part, table } = state;
  // There is nothing else to do here than to type.
  useLayoutEffect(() => {
    for (const { run } of SEARCH) run(state);
    return followKeys(state, document, SEARCH);
  }, [state]);

  return (
    <main class="opening start">
      <p class="wordmark">sayswho</p>
      <h1 dir="auto">{table.header.title}</h1>
      <p>
        The case has {inFigures(part?.claims ?? 0)} claims, each somebody’s allegation, about{" "}
        {inFigures(part?.entities ?? 0)} people, organizations and places. It is shown part by part: search for somebody
        to begin with.
      </p>
      <SearchBox state={state} />
      {part?.trouble.value !== undefined && <p role="alert">{part.trouble.value}</p>}
    </main>
  );
}
