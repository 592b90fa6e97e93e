import { useMemo } from "preact/hooks";
import type { Row } from "../../table/row.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { Triple } from "./ledger-claim.tsx";
import { tellingsInWords } from "./tellings-in-words.ts";

interface LedgerPropositionProps {
  readonly state: ViewerState;
  readonly claims: readonly Row[];
  readonly listed: number;
  readonly isActive: boolean;
}

/** The heading over the claims of one proposition; how many lines it rests on is worked out when it comes into sight. */
export function LedgerProposition({ state, claims, listed, isActive }: LedgerPropositionProps) {
  const { table, shown, view } = state;
  const [first = 0] = claims;
  // What a day in the past leaves is what gave support on it.
  const support = view.value.knownOn === undefined ? undefined : shown.value;
  const words = useMemo(() => tellingsInWords(table, claims, support), [table, claims, support]);
  return (
    <th scope="rowgroup" colSpan={8} class="opens" tabIndex={isActive ? 0 : -1}>
      <Triple state={state} row={first} denied={false} />
      <span class="aside">
        {words}
        {listed < claims.length && ` (${listed} of ${claims.length} listed)`}
      </span>
    </th>
  );
}
