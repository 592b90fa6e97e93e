import { useMemo } from "preact/hooks";
import type { ClaimTable } from "../../table/claim-table.ts";
import { ActorSwitch } from "../panels/actor-switch.tsx";
import { ClaimList } from "../panels/claim-list.tsx";
import { FAMILY_WORDS } from "../panels/family-words.ts";
import { KindMark } from "../panels/kind-mark.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import { PathFinder } from "../paths/path-finder.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { AboutEntity } from "./about-entity.tsx";
import { claimsOfEntity } from "./claims-of-entity.ts";
import { ExpandEntity } from "./expand-entity.tsx";
import { NeighbourList } from "./neighbour-list.tsx";
import { NeighbourhoodButtons } from "./neighbourhood-buttons.tsx";
import { PinButton } from "./pin-button.tsx";
import "./entity.css";

/** An entity opened: who it is, what is alleged of it by family, and what it is itself a source of. */
export function EntityPage({ state, entity: position }: { readonly state: ViewerState; readonly entity: number }) {
  const { table } = state;
  // Every switch that it has draws it anew.
  const { families, remarks, says } = useMemo(() => claimsOfEntity(table, position), [table, position]);
  const spokesmen = useMemo(() => spokesmenOf(table, position), [table, position]);
  const entity = table.entities[position];
  if (entity === undefined) return null;

  const them = entity.kind === "person" ? "them" : "it";
  return (
    <>
      <p class="kicker">
        <KindMark kind={entity.kind} named={entity.named} />
        {entity.named ? entity.kind : `${entity.kind}, not named`}
      </p>
      <PageHeading>
        <bdi>{entity.name}</bdi>
      </PageHeading>
      <AboutEntity state={state} entity={position} />
      <ExpandEntity state={state} entity={position} />
      <p class="switches">
        <ActorSwitch state={state} actors={[position]} label={`Count what came through ${them}`} isLabelled />
        {spokesmen.length > 0 && (
          <ActorSwitch
            state={state}
            actors={[position, ...spokesmen]}
            label={`Count ${them} and whoever speaks for ${them}`}
            isLabelled
          />
        )}
      </p>
      <NeighbourList state={state} entity={position} />
      <p class="ways-back">
        <NeighbourhoodButtons state={state} entity={position} />
        <PinButton state={state} entity={position} />
      </p>
      <PathFinder state={state} from={position} />

      {families.map(({ family, rows }) => (
        <section key={family}>
          <h3>
            {FAMILY_WORDS[family]} <Count of={rows.length} />
          </h3>
          <ClaimList state={state} rows={rows} seenFrom={position} />
        </section>
      ))}
      {remarks.length > 0 && (
        <section>
          <h3>
            Remarks <Count of={remarks.length} />
          </h3>
          <ClaimList state={state} rows={remarks} seenFrom={position} />
        </section>
      )}
      {families.length + remarks.length === 0 && (
        <p class="aside">
          Nothing is alleged of {them} in {state.part === undefined ? "this case" : "this part of the case"}.
        </p>
      )}
      {says.length > 0 && (
        <section>
          <h3>
            Is a source of <Count of={says.length} />
          </h3>
          <ClaimList state={state} rows={says} />
        </section>
      )}
    </>
  );
}

/** Those who speak for a party, by their positions. */
const spokesmenOf = (table: ClaimTable, party: number): number[] => [
  ...new Set(
    table.entities.flatMap(({ id, parties }) =>
      parties.some((one) => table.entityIndex(one) === party) ? (table.entityIndex(id) ?? []) : [],
    ),
  ),
];

const Count = ({ of }: { readonly of: number }) => <span class="count">{of}</span>;
