import { useSignal } from "@preact/signals";
import { groupsOf } from "../../provenance/asking/line-group.ts";
import { countsInWords } from "../../provenance/counting/counts-in-words.ts";
import type { Counts } from "../../provenance/counting/counts-of.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ActorList } from "./actor-list.tsx";
import { ClaimList } from "./claim-list.tsx";

interface SourcingLinesProps {
  readonly state: ViewerState;
  readonly sourcing: Counts;
  /** What is counted, such as "Of this alone", where several counts stand on one page. */
  readonly of?: string;
}

/** How many say it, how many heard it and how many lines there are; opened, which tellings are one line. "Recorded", because independence can be refuted and not proved. */
export function SourcingLines({ state, sourcing, of }: SourcingLinesProps) {
  const { claims, undated, bottlenecks } = sourcing;
  const isOpen = useSignal(false);
  const tellings = `${claims.length} telling${claims.length === 1 ? "" : "s"}`;
  return (
    <div class="sourcing">
      <details
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary>
          {of !== undefined && `${of}: `}
          <strong>{countsInWords(sourcing)}</strong>, in {tellings}
          {undated.length > 0 && `, ${undated.length} without a date`}.
        </summary>
        {isOpen.value && <Groups state={state} sourcing={sourcing} />}
      </details>
      {bottlenecks.length > 0 && (
        <p class="aside">
          {claims.length === 1 ? "It rests on" : "All of them passed through"}{" "}
          <ActorList state={state} actors={bottlenecks} />.
        </p>
      )}
    </div>
  );
}

function Groups({ state, sourcing }: { readonly state: ViewerState; readonly sourcing: Counts }) {
  return (
    <ol>
      {groupsOf(state.table, sourcing).map(({ claims, shared }) => (
        <li key={claims[0]}>
          <ActorList state={state} actors={shared.map(([actor]) => actor)} />
          <ClaimList state={state} rows={claims} />
        </li>
      ))}
    </ol>
  );
}
