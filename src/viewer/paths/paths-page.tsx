import { ActorList } from "../panels/actor-list.tsx";
import { choiceProps } from "../panels/choice-props.ts";
import { ClaimList } from "../panels/claim-list.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import { SourcingLines } from "../panels/sourcing-lines.tsx";
import { NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import "./paths.css";

interface PathsPageProps {
  readonly state: ViewerState;
  readonly from: number;
  readonly to: number;
}

/** How two are said to be connected: the paths whose weakest hop stands on most lines, each hop with who says it. */
export function PathsPage({ state, from, to }: PathsPageProps) {
  const { table, paths, shown } = state;
  const nameOf = (position: number) => <bdi>{table.entities[position]?.name}</bdi>;
  return (
    <>
      <p class="kicker">Paths, the best sourced first</p>
      <PageHeading>
        {nameOf(from)} – {nameOf(to)}
      </PageHeading>
      {paths.value.length === 0 && (
        <p class="aside">
          No chain of claims that are shown and stand joins the two. <WayOut state={state} />
        </p>
      )}
      <ol class="paths">
        {paths.value.map(({ path, hops, restsOn }) => (
          <li key={path.entities.join(" ")}>
            <p class="route">
              {path.entities.map((position, i) => {
                const entity = table.entities[position];
                return (
                  <span key={position}>
                    {i > 0 && " – "}
                    {entity !== undefined && <EntityButton state={state} entity={entity} />}
                  </span>
                );
              })}
            </p>
            {restsOn.length > 0 && (
              <p class="aside">
                All of it rests on <ActorList state={state} actors={restsOn} />.
              </p>
            )}
            <ol class="hops">
              {path.hops.map((hop, i) => {
                const sourcing = hops[i];
                return (
                  <li key={hop.to}>
                    <details>
                      <summary>
                        {nameOf(hop.from)} – {nameOf(hop.to)}
                      </summary>
                      <button class="link" {...choiceProps(state, { kind: "link", from: hop.from, to: hop.to })}>
                        All that is said between these two
                      </button>
                      <ClaimList state={state} rows={hop.claims.filter((row) => shown.value[row] === 1)} />
                    </details>
                    {sourcing !== undefined && <SourcingLines state={state} sourcing={sourcing} />}
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

function WayOut({ state }: { readonly state: ViewerState }) {
  return (
    <button type="button" class="link" onClick={() => state.choose(NOTHING)}>
      Close these paths
    </button>
  );
}
