import { linkBetween } from "../../graph/link.ts";
import { countsOf } from "../../provenance/counting/counts-of.ts";
import { supportOf } from "../../provenance/counting/support.ts";
import { propositionsOf, tellingsOf } from "../../provenance/propositions/propositions-of.ts";
import { toldAlike } from "../../provenance/propositions/told-alike.ts";
import { NONE, type Row } from "../../table/row.ts";
import { choiceProps } from "../panels/choice-props.ts";
import { ClaimList } from "../panels/claim-list.tsx";
import { SourcingLines } from "../panels/sourcing-lines.tsx";
import type { ViewerState } from "../state/viewer-state.ts";

/** Who else tells what a claim tells and through whom, who denies it, and what else is said between the two. */
export function ToldByOthers({ state, row }: { readonly state: ViewerState; readonly row: Row }) {
  const { table, supporting } = state;
  const alike = toldAlike(table);
  const between = claimsBetween(state, row);
  const same = between.filter((other) => alike[other] === alike[row]);
  const { asserts, denies } = supportOf(table, same, supporting.value);
  const isDenial = table.columns.polarity[row] === 1;
  const [tellings, answers] = isDenial ? [denies, asserts] : [asserts, denies];
  const others = between.filter((other) => other !== row && !same.includes(other));
  return (
    <>
      <h3>{isDenial ? "On how many lines it is denied" : "On how many lines it stands"}</h3>
      {tellings.length === 0 ? (
        <p class="aside">Nothing that is shown and stands gives it support.</p>
      ) : (
        <Counts state={state} rows={tellings} of={row} />
      )}
      <Group state={state} heading="Also told so" rows={same.filter((other) => isSaid(state, other, row))} />
      {answers.length > 0 && (
        <>
          <h3>{isDenial ? "What is denied" : "Denied"}</h3>
          <Counts state={state} rows={answers} of={row} />
          <ClaimList state={state} rows={answers} />
        </>
      )}
      <Group state={state} heading="Also said between these two" rows={others} />
      <WayToLink state={state} row={row} />
    </>
  );
}

/** Leads to all that is said between a claim's two ends, where that is more than the claim. */
function WayToLink({ state, row }: { readonly state: ViewerState; readonly row: Row }) {
  const { subject, object } = state.table.columns;
  const [from = NONE, to = NONE] = [subject[row], object[row]];
  if (to === NONE || linkBetween(state.table, from, to).claims.length < 2) return null;
  return (
    <p class="ways-back">
      <button class="plain" {...choiceProps(state, { kind: "link", from, to })}>
        All that is said between these two
      </button>
    </p>
  );
}

/** The counts of what a claim is of; of an event that is told of several times, only of those that the claim may be of. */
function Counts({ state, rows, of }: { readonly state: ViewerState; readonly rows: readonly Row[]; readonly of: Row }) {
  const parts = propositionsOf(state.table, rows);
  const own = parts.filter((part) => tellingsOf(part).includes(of));
  return (
    <>
      {(own.length > 0 ? own : parts).map((told) => (
        <SourcingLines key={told.claims[0]} state={state} sourcing={countsOf(state.table, told)} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly state: ViewerState;
  readonly heading: string;
  readonly rows: readonly Row[];
}

function Group({ state, heading, rows }: GroupProps) {
  return rows.length === 0 ? null : (
    <>
      <h3>
        {heading} <span class="count">{rows.length}</span>
      </h3>
      <ClaimList state={state} rows={rows} />
    </>
  );
}

/** Another telling of the same polarity, among those shown. */
const isSaid = ({ table, shown }: ViewerState, other: Row, row: Row): boolean =>
  other !== row && shown.value[other] === 1 && table.columns.polarity[other] === table.columns.polarity[row];

/** The claims between a claim's two ends; of a remark, which has one, the remarks on the same entity. */
function claimsBetween({ table }: ViewerState, row: Row): readonly Row[] {
  const { subject, object } = table.columns;
  const [one = NONE, other = NONE] = [subject[row], object[row]];
  if (other !== NONE) return linkBetween(table, one, other).claims;

  const alike = toldAlike(table);
  return [...subject.keys()].filter((remark) => alike[remark] === alike[row]);
}
