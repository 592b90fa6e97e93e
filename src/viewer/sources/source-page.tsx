import { actorsOf } from "../../provenance/actors/actors.ts";
import { ActorSwitch } from "../panels/actor-switch.tsx";
import { ClaimList } from "../panels/claim-list.tsx";
import { dateInWords } from "../panels/date-in-words.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import { AboutWork } from "../panels/works/about-work.tsx";
import { openPane } from "../screen/open-pane.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** A work opened: what has to be known of it, who made it, and all that was read in it, in the order of its text. */
export function SourcePage({ state, source: position }: { readonly state: ViewerState; readonly source: number }) {
  const { table, view } = state;
  const source = table.sources[position];
  if (source === undefined) return null;

  const { source: sources, anchorStart } = table.columns;
  const rows = [...sources.keys()].filter((row) => sources[row] === position);
  rows.sort((a, b) => (anchorStart[a] ?? 0) - (anchorStart[b] ?? 0));
  const address = source.url ?? source.archivedUrl;
  const makers = [...(source.publisher === undefined ? [] : [source.publisher]), ...source.authors];
  return (
    <>
      <p class="kicker">
        Source: {source.genre === "unknown" ? "a work" : source.genre}
        {source.published !== undefined && `, ${dateInWords(source.published)}`}
      </p>
      <PageHeading>
        <bdi>{source.title ?? source.id}</bdi>
      </PageHeading>
      {makers.length > 0 && (
        <ul class="made-by">
          {makers.map((id) => {
            const maker = table.entities[table.entityIndex(id) ?? -1];
            return (
              maker !== undefined && (
                <li key={id}>
                  <EntityButton state={state} entity={maker} />
                </li>
              )
            );
          })}
        </ul>
      )}
      {address !== undefined && (
        <p>
          <a href={address} target="_blank" rel="noopener noreferrer nofollow">
            {source.url === undefined ? "Where it is archived" : "Where it was published"}
          </a>
        </p>
      )}
      <AboutWork state={state} source={source} />
      <p class="switches">
        <ActorSwitch
          state={state}
          actors={[actorsOf(table).work(position)]}
          label="Count what came through it"
          isLabelled
        />
      </p>
      {view.value.pane !== "text" && (
        <p class="ways-back">
          <button type="button" class="plain" onClick={() => openPane(state, { pane: "text" })}>
            Read it whole
          </button>
        </p>
      )}
      <h3>
        Read in it <span class="count">{rows.length}</span>
      </h3>
      {rows.length === 0 ? (
        <p class="aside">No claim was read in it: it is only named on the way.</p>
      ) : (
        <ClaimList state={state} rows={rows} />
      )}
    </>
  );
}
