import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Row } from "../../table/row.ts";
import type { Pane, PaneProps } from "../pane.ts";
import { NothingShown } from "../panels/nothing-shown.tsx";
import { whenIdle } from "../when-idle.ts";
import { citationOf } from "./citation.ts";
import { foldAhead } from "./claims-with-words.ts";
import { LedgerGrid } from "./ledger-grid.tsx";
import { ledgerLines } from "./ledger-lines.ts";
import "./ledger.css";

/** The ledger, as the screen knows it. */
export const LEDGER_PANE: Pane = { id: "ledger", name: "Ledger", Pane: LedgerPane };

/** The claims that the view shows as a table: all that the picture says, in words, to be sorted, filtered and grouped. */
export function LedgerPane({ state }: Pick<PaneProps, "state">) {
  const { table, change, view, shown } = state;
  const { ledger } = view.value;
  // What is being typed filters at once; it is a step that can be undone when the field is left.
  const typed = useSignal<string | undefined>(undefined);
  const copied = useSignal("");
  const words = typed.value ?? ledger.words;
  const lines = useMemo(
    () => ledgerLines(table, shown.value, { ...ledger, words }),
    [table, shown.value, ledger, words],
  );
  useEffect(() => whenIdle(() => foldAhead(table)), [table]);
  const listed = useMemo(() => lines.filter(({ kind }) => kind === "claim").length, [lines]);

  const setWords = (next: string) => {
    typed.value = undefined;
    change({ ledger: { ...view.peek().ledger, words: next } });
  };
  const onCopy = (row: Row) => {
    copied.value = "";
    navigator.clipboard.writeText(citationOf(table, row)).then(
      () => {
        copied.value = "Copied as a citation.";
      },
      () => {
        copied.value = "The browser did not allow it to be copied.";
      },
    );
  };

  return (
    <div class="ledger-pane">
      <div class="ledger-tools">
        <input
          type="search"
          aria-label="Only claims with these words"
          placeholder="Only claims with these words"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <label>
          <input
            type="checkbox"
            checked={ledger.grouped}
            onChange={() => change({ ledger: { ...ledger, grouped: !ledger.grouped } })}
          />{" "}
          Group by proposition
        </label>
        <p class="aside" role="status">
          {listed === table.size ? `${table.size} claims` : `${listed} of ${table.size} claims`}
        </p>
        <p class="aside copied" role="status">
          {copied.value}
        </p>
      </div>
      {table.size === 0 && <p class="none">There is no claim in this case yet.</p>}
      <NothingShown state={state} />
      {listed === 0 && shown.value.includes(1) && (
        <div class="nothing-shown">
          <p>None of the claims that are shown has these words.</p>
          <button type="button" class="plain" onClick={() => setWords("")}>
            Clear the words
          </button>
        </div>
      )}
      {listed > 0 && <LedgerGrid state={state} lines={lines} onCopy={onCopy} />}
    </div>
  );
}
