import type { Entity } from "../../model/entity.ts";
import type { EntityId, SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { ActorSwitch } from "../panels/actor-switch.tsx";
import { ClaimList } from "../panels/claim-list.tsx";
import { Detail } from "../panels/detail.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { FAMILY_WORDS } from "../panels/family-words.ts";
import { KindMark } from "../panels/kind-mark.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import { SourceLine } from "../panels/source-line.tsx";
import { PathFinder } from "../paths/path-finder.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { claimsOfEntity } from "./claims-of-entity.ts";
import { ExpandEntity } from "./expand-entity.tsx";
import { NeighbourList } from "./neighbour-list.tsx";
import { NeighbourhoodButtons } from "./neighbourhood-buttons.tsx";
import { PinButton } from "./pin-button.tsx";
import "./entity.css";

/** An entity opened: who it is, what is alleged of it by family, and what it is itself a source of. */
export function EntityPage({ state, entity: position }: { readonly state: ViewerState; readonly entity: number }) {
  const entity = state.table.entities[position];
  if (entity === undefined) return null;

  const { families, remarks, says } = claimsOfEntity(state.table, position);
  const spokesmen = spokesmenOf(state.table, entity.id);
  return (
    <>
      <p class="kicker">
        <KindMark kind={entity.kind} named={entity.named} />
        {entity.named ? entity.kind : `${entity.kind}, not named`}
      </p>
      <PageHeading>
        <bdi>{entity.name}</bdi>
      </PageHeading>
      <AboutEntity state={state} entity={entity} />
      <ExpandEntity state={state} entity={position} />
      <p class="switches">
        <ActorSwitch state={state} actors={[`e${position}`]} label="Count what came through it" isLabelled />
        {spokesmen.length > 0 && (
          <ActorSwitch
            state={state}
            actors={[position, ...spokesmen].map((speaker) => `e${speaker}`)}
            label="Count it and whoever speaks for it"
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
          Nothing is alleged of it in {state.part === undefined ? "this case" : "this part of the case"}.
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
const spokesmenOf = ({ entities }: ClaimTable, party: EntityId): number[] =>
  [...entities.keys()].filter((position) => entities[position]?.parties.includes(party));

const Count = ({ of }: { readonly of: number }) => <span class="count">{of}</span>;

function AboutEntity({ state, entity }: { readonly state: ViewerState; readonly entity: Entity }) {
  const { names, description, parties, maybeSame, within, note } = entity;
  return (
    <>
      {description !== undefined && (
        <p class="description" dir="auto">
          {description}
        </p>
      )}
      <dl class="details">
        {names.length > 0 && (
          <Detail name="Also called">
            <ul class="names">
              {names.map(({ text, lang, source }) => (
                <li key={text}>
                  <bdi {...(lang === undefined ? {} : { lang })}>{text}</bdi>
                  {source !== undefined && <NamedIn state={state} source={source} />}
                </li>
              ))}
            </ul>
          </Detail>
        )}
        <Related state={state} name="Speaks for" ids={parties} />
        <Related state={state} name="May be the same as" ids={maybeSame} />
        <Related state={state} name="Lies in" ids={within === undefined ? [] : [within]} />
        {note !== undefined && (
          <Detail name="Coder’s note">
            <bdi>{note}</bdi>
          </Detail>
        )}
      </dl>
    </>
  );
}

function NamedIn({ state: { table }, source: id }: { readonly state: ViewerState; readonly source: SourceId }) {
  const source = table.sources[table.sourceIndex(id) ?? -1];
  return source === undefined ? null : (
    <span class="aside">
      {" "}
      in <SourceLine source={source} />
    </span>
  );
}

interface RelatedProps {
  readonly state: ViewerState;
  readonly name: string;
  readonly ids: readonly EntityId[];
}

function Related({ state, name, ids }: RelatedProps) {
  const entities = ids.flatMap((id) => state.table.entities[state.table.entityIndex(id) ?? -1] ?? []);
  return entities.length === 0 ? null : (
    <Detail name={name}>
      {entities.map((entity) => (
        <EntityButton key={entity.id} state={state} entity={entity} />
      ))}
    </Detail>
  );
}
