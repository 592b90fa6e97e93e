import { useSignal } from "@preact/signals";
import type { Entity } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";
import { actorsOf } from "../../provenance/actors/actors.ts";
import type { Row } from "../../table/row.ts";
import { ActorSwitch } from "../panels/actor-switch.tsx";
import { ClaimList } from "../panels/claim-list.tsx";
import { dateInWords } from "../panels/date-in-words.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { FewFirst } from "../panels/few-first.tsx";
import { AboutWork } from "../panels/works/about-work.tsx";
import { SourceLine } from "../panels/works/source-line.tsx";
import { openPane } from "../screen/open-pane.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { worksByPublisher } from "./works-by-publisher.ts";

/** How many publishers are shown at first, and about how many works of all of them: each switch looks at them all again. */
const [PUBLISHERS, WORKS] = [30, 120];

/** The works of a case under whoever published them, each with a switch that takes it out of the picture. */
export function SourceTree({ state }: { readonly state: ViewerState }) {
  const published = worksByPublisher(state.table);
  const works = Math.ceil(WORKS / Math.min(published.length, PUBLISHERS));
  return (
    <FewFirst items={published} step={PUBLISHERS}>
      {(groups) => (
        <ul class="sources">
          {groups.map(({ publisher, works: all }) => (
            <li key={publisher?.id ?? ""}>
              <Publisher state={state} publisher={publisher} />
              <FewFirst items={all} step={works}>
                {(some) => (
                  <ul>
                    {some.map(({ source, rows }) => (
                      <li key={source.id}>
                        <Work state={state} source={source} rows={rows} />
                      </li>
                    ))}
                  </ul>
                )}
              </FewFirst>
            </li>
          ))}
        </ul>
      )}
    </FewFirst>
  );
}

function Publisher({ state, publisher }: { readonly state: ViewerState; readonly publisher: Entity | undefined }) {
  if (publisher === undefined) return <p class="publisher aside">No publisher recorded</p>;
  return (
    <p class="publisher">
      <ActorSwitch
        state={state}
        actors={[state.table.entityIndex(publisher.id) ?? -1]}
        label={`Count what came through ${publisher.name}`}
      />
      <EntityButton state={state} entity={publisher} />
    </p>
  );
}

interface WorkProps {
  readonly state: ViewerState;
  readonly source: Source;
  readonly rows: readonly Row[];
}

function Work({ state, source, rows }: WorkProps) {
  const { shown, table } = state;
  const isOpen = useSignal(false);
  const read = (): void => {
    openPane(state, { pane: "text", chosen: { kind: "source", source: table.sourceIndex(source.id) ?? -1 } });
  };
  const left = countShown(rows, shown.value);
  const count = left === rows.length ? `${rows.length}` : `${left} of ${rows.length}`;
  return (
    <div class="work">
      <ActorSwitch
        state={state}
        actors={[actorsOf(table).work(table.sourceIndex(source.id) ?? -1)]}
        label={`Count what came through “${source.title ?? source.id}”`}
      />
      {rows.length === 0 ? (
        <div>
          <SourceLine source={source} linked />
          <AboutWork state={state} source={source} />
        </div>
      ) : (
        <details
          open={isOpen.value}
          onToggle={({ currentTarget }) => {
            isOpen.value = currentTarget.open;
          }}
        >
          <summary>
            <SourceLine source={source} /> <span class="count">{count}</span>
            {!isOpen.value && <Kept source={source} />}
          </summary>
          {isOpen.value && (
            <>
              <AboutWork state={state} source={source} />
              <button type="button" class="link" onClick={read}>
                Read it whole
              </button>
              <ClaimList state={state} rows={rows.filter((row) => shown.value[row] === 1)} />
            </>
          )}
        </details>
      )}
    </div>
  );
}

function countShown(rows: readonly Row[], shown: Uint8Array): number {
  let count = 0;
  for (const row of rows) count += shown[row] ?? 0;
  return count;
}

/** What nobody should have to open a work for: that it may not leave, and that it no longer stands as it was. */
function Kept({ source }: { readonly source: Source }) {
  return (
    <>
      {source.access !== "open" && <span class="work-status">{source.access}</span>}
      {source.statusChange !== undefined && (
        <span class="work-status">
          {source.status} {dateInWords(source.statusChange.when)}
        </span>
      )}
    </>
  );
}
