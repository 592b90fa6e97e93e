import type { Entity } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";
import type { Row } from "../../table/row.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { worksByPublisher } from "../state/works-by-publisher.ts";
import { ActorSwitch } from "./actor-switch.tsx";
import { ClaimList } from "./claim-list.tsx";
import { dateInWords } from "./date-in-words.ts";
import { EntityButton } from "./entity-button.tsx";
import { SourceLine } from "./source-line.tsx";

/** The works of a case under whoever published them, each with a switch that takes it out of the picture. */
export function SourceTree({ state }: { readonly state: ViewerState }) {
  return (
    <ul class="sources">
      {worksByPublisher(state.table).map(({ publisher, works }) => (
        <li key={publisher?.id ?? ""}>
          <Publisher state={state} publisher={publisher} />
          <ul>
            {works.map(({ source, rows }) => (
              <li key={source.id}>
                <Work state={state} source={source} rows={rows} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Publisher({ state, publisher }: { readonly state: ViewerState; readonly publisher: Entity | undefined }) {
  if (publisher === undefined) return <p class="publisher aside">No publisher recorded</p>;
  return (
    <p class="publisher">
      <ActorSwitch
        state={state}
        actor={`e${state.table.entityIndex(publisher.id)}`}
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
  const left = rows.filter((row) => shown.value[row] === 1);
  const count = left.length === rows.length ? `${rows.length}` : `${left.length} of ${rows.length}`;
  return (
    <div class="work">
      <ActorSwitch
        state={state}
        actor={`s${table.sourceIndex(source.id)}`}
        label={`Count what came through “${source.title ?? source.id}”`}
      />
      {rows.length === 0 ? (
        <SourceLine source={source} linked />
      ) : (
        <details>
          <summary>
            <SourceLine source={source} /> <span class="count">{count}</span>
            <Standing source={source} />
          </summary>
          <ClaimList state={state} rows={left} />
        </details>
      )}
    </div>
  );
}

function Standing({ source: { status, statusChange } }: { readonly source: Source }) {
  return status === "standing" ? null : (
    <span class="work-status">
      {status}
      {statusChange !== undefined && ` ${dateInWords(statusChange.when)}`}
    </span>
  );
}
