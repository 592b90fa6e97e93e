import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Row } from "../../table/row.ts";
import type { RowKey } from "../rows/row-tops.ts";
import { useVirtualRows } from "../rows/use-virtual-rows.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { LedgerClaim } from "./ledger-claim.tsx";
import { LedgerHead } from "./ledger-head.tsx";
import type { LedgerLine } from "./ledger-lines.ts";
import { LedgerProposition } from "./ledger-proposition.tsx";

interface LedgerGridProps {
  readonly state: ViewerState;
  readonly lines: readonly LedgerLine[];
  onCopy(row: Row): void;
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** The ledger's lines as a grid (ARIA Authoring Practices, data grids): one stop for Tab, arrows walk, Enter opens. */
export function LedgerGrid({ state, lines, onCopy }: LedgerGridProps) {
  const { chosen, view } = state;
  const { grouped } = view.value.ledger;
  const scroller = useRef<HTMLTableSectionElement>(null);
  const walked = useSignal(0);
  const isWalking = useRef(false);
  const active = Math.min(walked.value, lines.length - 1);
  const { bring, height, rows } = useVirtualRows({ lines, keyOf, kept: active, scroller });

  const before = useRef({ lines, table: state.table });
  useLayoutEffect(() => {
    const { current } = before;
    before.current = { lines, table: state.table };
    // A case that was read again is read on where one was.
    if (current.lines === lines || current.table !== state.table) return;
    walked.value = 0;
    scroller.current?.scrollTo(0, 0);
  }, [lines, walked, state.table]);
  useLayoutEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    bring(active);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] .opens`)?.focus({ preventScroll: true });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(lines.length - 1, active + move));
    isWalking.current = next !== active;
    walked.value = next;
  };
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are walked with the arrows, which makes a table a grid
      role="grid"
      class="ledger-grid"
      aria-label="Claims"
      aria-rowcount={lines.length + 1}
      onKeyDown={onKeyDown}
    >
      <thead>
        <LedgerHead state={state} />
      </thead>
      <tbody ref={scroller} style={{ "--height": `${height}px` }}>
        {rows.map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const isChosen = line.kind === "claim" && chosen.value.kind === "claim" && chosen.value.row === line.row;
          return (
            <tr
              key={keyOf(line)}
              class={`ledger-row of-${line.kind}`}
              data-index={index}
              aria-rowindex={index + 2}
              {...(isChosen ? { "aria-current": "true" as const } : {})}
              style={{ transform: `translateY(${start}px)` }}
              onFocusCapture={() => {
                walked.value = index;
              }}
            >
              {line.kind === "claim" ? (
                <LedgerClaim
                  state={state}
                  row={line.row}
                  isActive={index === active}
                  isUnderHeading={grouped}
                  onCopy={onCopy}
                />
              ) : (
                <LedgerProposition
                  state={state}
                  claims={line.claims}
                  listed={line.listed}
                  isActive={index === active}
                />
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const keyOf = (line: LedgerLine): RowKey => (line.kind === "proposition" ? `proposition ${line.claims[0]}` : line.row);
