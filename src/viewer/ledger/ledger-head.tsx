import { LEDGER_COLUMNS, type LedgerColumn, sortedBy } from "../state/ledger-order.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const COLUMN_WORDS: Readonly<Record<LedgerColumn, string>> = {
  alleged: "What is alleged",
  speaker: "Who says it",
  source: "Read in",
  published: "Published",
  time: "Time",
  polarity: "Polarity",
  status: "Status",
};

/** The headings of the ledger; a click on one sorts by it, and a second the other way round. */
export function LedgerHead({ state }: { readonly state: ViewerState }) {
  const { ledger } = state.view.value;
  const direction = ledger.descending ? "descending" : "ascending";
  return (
    <tr class="ledger-row" aria-rowindex={1}>
      {LEDGER_COLUMNS.map((column) => (
        <th key={column} scope="col" aria-sort={ledger.sort === column ? direction : "none"}>
          <button type="button" onClick={() => state.change({ ledger: sortedBy(ledger, column) })}>
            {COLUMN_WORDS[column]}
          </button>
        </th>
      ))}
      <th scope="col">
        <span class="visually-hidden">Copy</span>
      </th>
    </tr>
  );
}
