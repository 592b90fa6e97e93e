import { sourceOf } from "../../graph/ladder.ts";
import { allegedLabel, predicateOf } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import { BecameOf } from "../panels/became-of.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { LineMark } from "../panels/line-mark.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { AttributionLadder } from "./attribution-ladder.tsx";
import { ClaimDetails } from "./claim-details.tsx";
import { NotShown } from "./not-shown.tsx";
import { Passages } from "./passages.tsx";
import { ToldByOthers } from "./told-by-others.tsx";
import "./says-who.css";

/** A claim opened: its sentence, the way it came, the words it rests on, and what else is said between the two. */
export function SaysWho({ state, row }: { readonly state: ViewerState; readonly row: Row }) {
  const { table } = state;
  const claim = table.claim(row);
  const source = sourceOf(table, claim.source);
  const denied = claim.polarity === "denies";
  const subject = table.entities[table.columns.subject[row] ?? -1];
  const object = table.entities[table.columns.object[row] ?? -1];
  return (
    <>
      <p class="kicker">
        <LineMark family={predicateOf(claim.predicate).family} polarity={claim.polarity} />
        {denied ? "Allegation: a denial" : "Allegation"}
      </p>
      <PageHeading class="statement">
        <bdi>{claim.statement}</bdi>
      </PageHeading>
      <BecameOf table={table} row={row} />
      <p class="triple">
        {subject !== undefined && <EntityButton state={state} entity={subject} />}{" "}
        <span class="verb">{allegedLabel(claim.predicate, { denied })}</span>{" "}
        {object === undefined ? <bdi class="value">{claim.value}</bdi> : <EntityButton state={state} entity={object} />}
      </p>

      <NotShown state={state} row={row} />
      <h3>Says who?</h3>
      <AttributionLadder state={state} claim={claim} />

      <h3>The words it rests on</h3>
      <Passages state={state} claim={claim} source={source} />

      <ToldByOthers state={state} row={row} />

      <h3>As recorded</h3>
      <ClaimDetails state={state} claim={claim} />
    </>
  );
}
