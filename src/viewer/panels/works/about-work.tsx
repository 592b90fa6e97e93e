import type { Source } from "../../../model/source.ts";
import type { ViewerState } from "../../state/viewer-state.ts";
import { workFacts } from "./work-facts.ts";
import { WorkStanding } from "./work-standing.tsx";

/** What has to be known of a work beside its name, wherever it is shown as what was read. */
export function AboutWork({ state, source }: { readonly state: ViewerState; readonly source: Source }) {
  const facts = workFacts(source, state.table);
  return source.statusChange === undefined && facts.length === 0 ? null : (
    <ul class="tags">
      {source.statusChange !== undefined && (
        <li>
          <WorkStanding source={source} />
        </li>
      )}
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
