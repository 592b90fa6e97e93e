import { useSignal } from "@preact/signals";
import { KNOWLEDGE_CLOCKS, type KnowledgeClock, undatedOn } from "../../provenance/as-known-on.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { useLater } from "./use-later.ts";

const KNOWN_WORDS: Readonly<Record<KnowledgeClock, string>> = {
  published: "published by then",
  recorded: "recorded by then",
};

/** A day to go back to: what was not yet known on it goes, and what has been withdrawn since comes back. */
export function KnownOnField({ state }: { readonly state: ViewerState }) {
  const { knownOn } = state.view.value;
  const clock = useSignal<KnowledgeClock>("published");
  const chosen = knownOn?.clock ?? clock.value;
  const later = useLater();

  const set = (date: string, by: KnowledgeClock) => {
    const bounds = state.table.boundsOf(date);
    state.change({ knownOn: bounds === undefined ? undefined : { date, bounds, clock: by } });
  };
  return (
    <div class="known-on">
      <label>
        As known on{" "}
        <input
          type="date"
          value={/^\d{4}-\d\d-\d\d$/.test(knownOn?.date ?? "") ? knownOn?.date : ""}
          onChange={({ currentTarget: { value } }) => later(() => set(value, chosen))}
        />
      </label>
      <select
        aria-label="Known how"
        value={chosen}
        onChange={({ currentTarget }) => {
          const next = KNOWLEDGE_CLOCKS.find((known) => known === currentTarget.value) ?? "published";
          clock.value = next;
          if (knownOn !== undefined) set(knownOn.date, next);
        }}
      >
        {KNOWLEDGE_CLOCKS.map((known) => (
          <option key={known} value={known}>
            {KNOWN_WORDS[known]}
          </option>
        ))}
      </select>
      {knownOn !== undefined && (
        <button type="button" class="plain" onClick={() => state.change({ knownOn: undefined })}>
          Today
        </button>
      )}
      {knownOn !== undefined && <p class="aside">{whatCounts(state, knownOn.date, knownOn.clock)}</p>}
    </div>
  );
}

function whatCounts({ table }: ViewerState, date: string, clock: KnowledgeClock): string {
  const undated = undatedOn(table, clock).reduce((sum, one) => sum + one, 0);
  const said = `What was ${clock} by the end of ${dateInWords(date)}`;
  if (undated === 0) return `${said} is shown.`;
  return `${said} is shown, and ${undated} ${undated === 1 ? "claim" : "claims"} without that date.`;
}
