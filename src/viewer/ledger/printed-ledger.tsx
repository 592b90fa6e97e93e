import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ladderOf, originInWords } from "../../graph/ladder.ts";
import { BANNER } from "../panels/banner.tsx";
import { BecameOf } from "../panels/became-of.tsx";
import { dateInWords } from "../panels/date-in-words.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ledgerLines } from "./ledger-lines.ts";

/** More claims than these nobody prints, and no browser lays them out in good time. */
const MOST = 2_000;

/** The ledger for paper, put into the page when it is printed while the ledger is looked at: on the screen only what is in sight is there. */
export function PrintedLedger({ state }: { readonly state: ViewerState }) {
  const isPrinting = useSignal(false);
  useEffect(() => {
    const begin = () => {
      isPrinting.value = state.view.peek().pane === "ledger";
    };
    const end = () => {
      isPrinting.value = false;
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, [state, isPrinting]);
  return isPrinting.value ? <LedgerOnPaper state={state} /> : null;
}

/** Every claim that the ledger lists, in its order, with its mark, who says it and where it was read. */
export function LedgerOnPaper({ state }: { readonly state: ViewerState }) {
  const { table, view, shown } = state;
  const lines = ledgerLines(table, shown.value, { ...view.value.ledger, grouped: false });
  const rows = lines.flatMap((line) => (line.kind === "claim" ? [line.row] : []));
  return (
    <table class="printed ledger">
      <caption>
        <strong dir="auto">{table.header.title}</strong>
        <br />
        <em>{BANNER}</em>
        <br />
        {rows.length} of {table.size} claims{rows.length > MOST && `, of which the first ${MOST} are printed`}
      </caption>
      <thead>
        <tr>
          {["What is alleged", "Who says it", "Read in", "Published", "Time", "Polarity", "Status"].map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST).map((row) => {
          const { statement, time, polarity, status, ...claim } = table.claim(row);
          const { rungs, read } = ladderOf(table.claim(row), table);
          return (
            <tr key={claim.id}>
              <th scope="row" dir="auto">
                {statement}
              </th>
              <td dir="auto">{rungs[0] && originInWords(rungs[0])}</td>
              <td dir="auto">{read.title ?? read.id}</td>
              <td>{read.published === undefined ? "" : dateInWords(read.published)}</td>
              <td>{time === undefined ? "" : time.edtf === undefined ? time.raw : dateInWords(time.edtf)}</td>
              <td>{polarity}</td>
              <td>
                <BecameOf table={table} row={row} after="" standing={status} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
