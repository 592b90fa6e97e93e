import { ladderOf, originInWords } from "../../graph/ladder.ts";
import { allegedLabel, predicateOf } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import { BecameOf } from "../panels/became-of.tsx";
import { choiceProps } from "../panels/choice-props.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import { LineMark } from "../panels/line-mark.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

interface LedgerClaimProps {
  readonly state: ViewerState;
  readonly row: Row;
  /** Whether Tab leads here. */
  readonly isActive: boolean;
  /** Whether a heading above says already who is said to have done what. */
  readonly isUnderHeading: boolean;
  onCopy(row: Row): void;
}

/** The cells of a claim: what is alleged, who says it, where it was read, when, and what has become of it. */
export function LedgerClaim({ state, row, isActive, isUnderHeading, onCopy }: LedgerClaimProps) {
  const { table } = state;
  const claim = table.claim(row);
  const { rungs, read } = ladderOf(claim, table);
  const [origin] = rungs;
  const tabIndex = isActive ? 0 : -1;
  return (
    <>
      <th scope="row" class="alleged">
        <LineMark family={predicateOf(claim.predicate).family} polarity={claim.polarity} />
        <div>
          {!isUnderHeading && <Triple state={state} row={row} denied={claim.polarity === "denies"} />}
          <button class={`opens ${claim.status}`} tabIndex={tabIndex} {...choiceProps(state, { kind: "claim", row })}>
            <bdi>{claim.statement}</bdi>
          </button>
        </div>
      </th>
      <td class="speaker">
        <bdi>{origin && originInWords(origin)}</bdi>
      </td>
      <td class="read-in">
        <cite dir="auto">{read.title ?? read.id}</cite>
      </td>
      <td class="published">{read.published === undefined ? <Missing /> : dateInWords(read.published)}</td>
      <td class="happened">
        {claim.time === undefined ? (
          <Missing />
        ) : claim.time.edtf === undefined ? (
          <q>
            <bdi>{claim.time.raw}</bdi>
          </q>
        ) : (
          dateInWords(claim.time.edtf)
        )}
      </td>
      <td class="polarity">{claim.polarity}</td>
      <td class="status">
        <BecameOf table={table} row={row} after="" standing={claim.status} />
      </td>
      <td class="copies">
        <button
          type="button"
          class="plain"
          tabIndex={tabIndex}
          aria-label="Copy as a citation"
          onClick={() => onCopy(row)}
        >
          Copy
        </button>
      </td>
    </>
  );
}

const Missing = () => <span class="missing">not recorded</span>;

interface TripleProps {
  readonly state: ViewerState;
  readonly row: Row;
  readonly denied: boolean;
}

/** A claim as subject, alleged deed and object: by this the ledger goes, and so it stands first in a row. */
export function Triple({ state: { table }, row, denied }: TripleProps) {
  const { predicate, object, value } = table.claim(row);
  const subject = table.entities[table.columns.subject[row] ?? -1];
  const other = object === undefined ? value : table.entities[table.columns.object[row] ?? -1]?.name;
  return (
    <span class="triple-line">
      <bdi>{subject?.name}</bdi> {allegedLabel(predicate, { denied })} <bdi>{other}</bdi>
    </span>
  );
}
