import { ladderOf, originInWords } from "../../graph/ladder.ts";
import { allegedLabel, predicateOf } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { BecameOf } from "./became-of.tsx";
import { choiceProps } from "./choice-props.ts";
import { FewFirst } from "./few-first.tsx";
import { LineMark } from "./line-mark.tsx";

interface ClaimListProps {
  readonly state: ViewerState;
  readonly rows: readonly Row[];
  /** Whose page it is: the claims are then read from its end; without one each is told by its statement. */
  readonly seenFrom?: number;
}

/** Claims to be opened, each with who says it and what became of it since. */
export function ClaimList({ state, rows, seenFrom }: ClaimListProps) {
  return (
    <FewFirst items={rows} step={100}>
      {(shown) => (
        <ul class="claims">
          {shown.map((row) => (
            <li key={row}>
              <ClaimButton state={state} row={row} seenFrom={seenFrom} />
            </li>
          ))}
        </ul>
      )}
    </FewFirst>
  );
}

interface ClaimButtonProps {
  readonly state: ViewerState;
  readonly row: Row;
  readonly seenFrom: number | undefined;
}

function ClaimButton({ state, row, seenFrom }: ClaimButtonProps) {
  const claim = state.table.claim(row);
  const [origin] = ladderOf(claim, state.table).rungs;
  const isSaid = origin !== undefined && seenFrom !== undefined;
  const isShown = state.shown.value[row] === 1;
  return (
    <button
      class={`claim ${claim.status}${isShown ? "" : " not-shown"}`}
      {...choiceProps(state, { kind: "claim", row })}
    >
      <LineMark family={predicateOf(claim.predicate).family} polarity={claim.polarity} />
      <span class="what">
        {seenFrom === undefined ? <bdi>{claim.statement}</bdi> : <SeenFrom state={state} row={row} entity={seenFrom} />}
        {isSaid && (
          <span class="who">
            says <bdi>{originInWords(origin)}</bdi>
          </span>
        )}
        <BecameOf table={state.table} row={row} />
        {!isShown && <span class="who">not shown just now</span>}
      </span>
    </button>
  );
}

function SeenFrom({ state, row, entity }: { readonly state: ViewerState; readonly row: Row; readonly entity: number }) {
  const { table } = state;
  const { subject, object } = table.columns;
  const claim = table.claim(row);
  const denied = claim.polarity === "denies";
  if (claim.object === undefined) {
    return (
      <span>
        {allegedLabel(claim.predicate, { denied })} <bdi class="other">{claim.value}</bdi>
      </span>
    );
  }

  const inverse = subject[row] !== entity;
  const other = table.entities[(inverse ? subject[row] : object[row]) ?? -1];
  return (
    <span>
      {allegedLabel(claim.predicate, { denied, inverse })} <bdi class="other">{other?.name}</bdi>
    </span>
  );
}
