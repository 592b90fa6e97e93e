import { linkBetween } from "../../graph/link.ts";
import type { Polarity } from "../../model/claim.ts";
import { allegedLabel, predicateOf } from "../../model/predicate.ts";
import { countsOf } from "../../provenance/counting/counts-of.ts";
import { supportOf } from "../../provenance/counting/support.ts";
import { propositionsOf, tellingsOf } from "../../provenance/propositions/propositions-of.ts";
import type { Row } from "../../table/row.ts";
import { ClaimList } from "../panels/claim-list.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { LineMark } from "../panels/line-mark.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import { SourcingLines } from "../panels/sourcing-lines.tsx";
import { usePaper } from "../panels/use-paper.ts";
import { Passages } from "../says-who/passages.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import "./link.css";

interface LinkPageProps {
  readonly state: ViewerState;
  readonly from: number;
  readonly to: number;
}

const SIDES: readonly { readonly polarity: Polarity; readonly heading: string }[] = [
  { polarity: "asserts", heading: "What is alleged" },
  { polarity: "denies", heading: "What is denied" },
];

/** A link opened: all that is said between two, whichever way, what is denied beside what is alleged, and on how many lines each stands. */
export function LinkPage({ state, from, to }: LinkPageProps) {
  const onPaper = usePaper();
  const { table, shown, supporting } = state;
  const ends = [table.entities[from], table.entities[to]];
  const { claims } = linkBetween(table, from, to);
  const support = supportOf(table, claims, supporting.value);
  const others = claims.filter((row) => supporting.value[row] !== 1);
  const hidden = claims.filter((row) => shown.value[row] !== 1).length;
  return (
    <>
      <p class="kicker">
        {claims.length === 1 ? "One claim" : `${claims.length} claims`} between two
        {hidden > 0 && `, ${hidden} not shown just now`}
      </p>
      <PageHeading>
        <bdi>{ends[0]?.name}</bdi> – <bdi>{ends[1]?.name}</bdi>
      </PageHeading>
      <p class="link-ends">
        {ends.map((entity) => entity !== undefined && <EntityButton key={entity.id} state={state} entity={entity} />)}
      </p>
      {claims.length === 0 && <p class="aside">Nothing is alleged between these two.</p>}

      {support.asserts.length > 1 && (
        <>
          <h3>For something between them</h3>
          <SourcingLines
            state={state}
            sourcing={countsOf(table, support.asserts)}
            of="Of all that is alleged between the two"
          />
        </>
      )}
      {SIDES.map(({ polarity, heading }) => {
        const parts = propositionsOf(table, support[polarity]);
        return parts.length === 0 ? null : (
          <section key={polarity}>
            <h3>
              {heading} <span class="count">{support[polarity].length}</span>
            </h3>
            {parts.map((told) => (
              <div key={tellingsOf(told)[0]} class="link-part">
                <Heading state={state} row={tellingsOf(told)[0] ?? 0} polarity={polarity} />
                <SourcingLines state={state} sourcing={countsOf(table, told)} of="Of this proposition alone" />
                <ClaimList state={state} rows={tellingsOf(told)} />
                {onPaper && tellingsOf(told).map((row) => <PassagesOf key={row} state={state} row={row} />)}
              </div>
            ))}
          </section>
        );
      })}
      {others.length > 0 && (
        <>
          <h3>
            Counted in none of these <span class="count">{others.length}</span>
          </h3>
          <p class="aside">Withdrawn, in a retracted work, not known then, or not shown just now.</p>
          <ClaimList state={state} rows={others} />
        </>
      )}
    </>
  );
}

/** The words that a telling stands on, for paper, where its page cannot be opened. */
function PassagesOf({ state, row }: { readonly state: ViewerState; readonly row: Row }) {
  const claim = state.table.claim(row);
  const source = state.table.sources[state.table.columns.source[row] ?? -1];
  return source === undefined ? null : (
    <>
      <p class="aside">
        <cite>{source.title ?? source.id}</cite>
      </p>
      <Passages state={state} claim={claim} source={source} isOnPaper />
    </>
  );
}

/** What is told: the kind of line, and its two ends in the order in which it is said. */
function Heading({ state: { table }, row, polarity }: { state: ViewerState; row: Row; polarity: Polarity }) {
  const { predicate } = table.claim(row);
  const { subject, object } = table.columns;
  return (
    <h4>
      <LineMark family={predicateOf(predicate).family} polarity={polarity} />{" "}
      <bdi>{table.entities[subject[row] ?? -1]?.name}</bdi> {allegedLabel(predicate, { denied: polarity === "denies" })}{" "}
      <bdi>{table.entities[object[row] ?? -1]?.name}</bdi>
    </h4>
  );
}
