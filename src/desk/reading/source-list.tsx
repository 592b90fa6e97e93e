import { useComputed } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type DeskState, openSource } from "../state/desk-state.ts";
import { focusText } from "./focus-text.ts";
import { type SourceRow, sourceRows } from "./source-rows.ts";

/** The sources of the case, each with how far it is read. */
export function SourceList({ state }: { readonly state: DeskState }) {
  const rows = useComputed(() => sourceRows(state.working.value));
  const list = useRef<HTMLUListElement>(null);
  const open = state.source.value;

  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [open]);

  return (
    <ul ref={list} class="source-list">
      {rows.value.map((row) => (
        <Row key={row.id} state={state} row={row} isOpen={row.id === open} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly state: DeskState;
  readonly row: SourceRow;
  readonly isOpen: boolean;
}

/** Only what has changed is drawn anew: a case may have thousands of sources. */
function Row(props: RowProps) {
  const drawn = useRef<{ readonly props: RowProps; readonly row: VNode } | undefined>(undefined);
  // What is given back unchanged is not drawn anew.
  if (drawn.current?.props.row !== props.row || drawn.current.props.isOpen !== props.isOpen)
    drawn.current = { props, row: <DrawnRow {...props} /> };
  return drawn.current.row;
}

function DrawnRow({ state, row, isOpen }: RowProps) {
  const { id, title, genre, claims, far, isRead, hasText, isShut, standing } = row;
  return (
    <li>
      <button
        type="button"
        aria-current={isOpen ? "true" : undefined}
        onClick={() => {
          openSource(state, id);
          // Also where it was open before: the next Enter is a claim in it, and no second click.
          focusText();
        }}
      >
        <bdi class="title">{title}</bdi>
        <span class="aside">
          {genre}
          {standing}
          {isShut ? " · must not leave" : ""} · {claims === 1 ? "1 claim" : `${claims} claims`} ·{" "}
          {isRead ? "read" : hasText ? `${Math.round(far * 100)} % read` : "no text at hand"}
        </span>
        {(isRead || hasText) && (
          <meter min={0} max={1} value={isRead ? 1 : far} aria-label={`how far ${title} is read`} />
        )}
      </button>
    </li>
  );
}
