import { linesInWords } from "../../provenance/lines-in-words.ts";
import type { Sourcing } from "../../provenance/sourcing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ActorList } from "./actor-list.tsx";
import "./sourcing.css";

/** How many lines some tellings have, and who is in all of them. "Recorded", because independence can be refuted and not proved. */
export function SourcingLines({ state, sourcing }: { readonly state: ViewerState; readonly sourcing: Sourcing }) {
  const { claims, lower, upper, bottlenecks } = sourcing;
  const tellings = `${claims.length} telling${claims.length === 1 ? "" : "s"}`;
  return (
    <div class="sourcing">
      <p>
        <strong>{linesInWords(lower.independent, upper.independent)}</strong> with no shared origin recorded, in{" "}
        {tellings}.
      </p>
      {bottlenecks.length > 0 && (
        <p class="aside">
          {claims.length === 1 ? "It rests on" : "All of them passed through"}{" "}
          <ActorList state={state} actors={bottlenecks} />.
        </p>
      )}
    </div>
  );
}
