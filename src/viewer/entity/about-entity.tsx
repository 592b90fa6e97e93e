import { joinedRecords } from "../../graph/joined/joined-records.ts";
import { passagePlace } from "../../graph/passage-place.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import { Detail } from "../panels/detail.tsx";
import { EntityButton } from "../panels/entity-button.tsx";
import { SourceLine } from "../panels/works/source-line.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import { identityDoubts } from "./identity-doubts.ts";

interface AboutEntityProps {
  readonly state: ViewerState;
  /** Its position in the table. */
  readonly entity: number;
}

/** Who an entity is, as recorded: what it is called and where, whom it speaks for, whom it may be, who was found to be it. */
export function AboutEntity({ state, entity: position }: AboutEntityProps) {
  const { table } = state;
  const entity = table.entities[position];
  if (entity === undefined) return null;

  const { names, description, parties, within, sameAs, note } = entity;
  const { maybeSame, notSame } = identityDoubts(table, position);
  // A reason is told once, beside what it is the reason of.
  const isReason = maybeSame.some(({ reason }) => reason === note);
  return (
    <>
      {description !== undefined && (
        <p class="description" dir="auto">
          {description}
        </p>
      )}
      <dl class="details">
        <Names state={state} names={names} />
        {joinedRecords(table, position).map((record) => (
          <Joined key={record.id} state={state} record={record} />
        ))}
        <Related state={state} name="Speaks for" positions={positionsOf(table, parties)} />
        {maybeSame.map(({ other, reason }) => (
          <Detail key={other} name="May be the same as">
            <EntityAt state={state} position={other} />
            <p class="aside">
              the coder’s reading
              {reason !== undefined && (
                <>
                  : <bdi>{reason}</bdi>
                </>
              )}
            </p>
          </Detail>
        ))}
        <Related state={state} name="Looked at, and kept apart" positions={notSame} />
        <Related state={state} name="Lies in" positions={positionsOf(table, within === undefined ? [] : [within])} />
        {sameAs.length > 0 && (
          <Detail name="Elsewhere">
            <ul class="names">
              {sameAs.map((address) => (
                <li key={address}>
                  <a href={address} target="_blank" rel="noopener noreferrer nofollow">
                    {address}
                  </a>
                </li>
              ))}
            </ul>
          </Detail>
        )}
        {note !== undefined && !isReason && (
          <Detail name="Coder’s note">
            <bdi>{note}</bdi>
          </Detail>
        )}
      </dl>
    </>
  );
}

/** A record that was found to be of the same one: its names stay, with when and why the two were joined. */
function Joined({ state, record }: { readonly state: ViewerState; readonly record: Entity }) {
  const { name, names, description, joinedInto, note } = record;
  return (
    <>
      <Detail name="Also recorded as">
        <bdi class="name">{name}</bdi>
        {description !== undefined && (
          <>
            , <bdi>{description}</bdi>
          </>
        )}
        {joinedInto !== undefined && (
          <p class="aside">
            joined {dateInWords(joinedInto.when)}: <bdi>{joinedInto.why}</bdi>
          </p>
        )}
        {note !== undefined && (
          <p class="aside">
            <bdi>{note}</bdi>
          </p>
        )}
      </Detail>
      <Names state={state} names={names} />
    </>
  );
}

function Names({ state: { table }, names }: { readonly state: ViewerState; readonly names: Entity["names"] }) {
  return names.length === 0 ? null : (
    <Detail name="Also called">
      <ul class="names">
        {names.map(({ text, lang, source: id, anchor }) => {
          const source = id && table.sources[table.sourceIndex(id) ?? -1];
          const place = source && anchor ? passagePlace(table, source.id, anchor) : [];
          return (
            <li key={text}>
              <bdi {...(lang === undefined ? {} : { lang })}>{text}</bdi>
              {source !== undefined && (
                <span class="aside">
                  {" "}
                  in <SourceLine source={source} />
                  {place.map((words) => `, ${words}`)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Detail>
  );
}

interface RelatedProps {
  readonly state: ViewerState;
  readonly name: string;
  readonly positions: readonly number[];
}

function Related({ state, name, positions }: RelatedProps) {
  return positions.length === 0 ? null : (
    <Detail name={name}>
      {positions.map((position) => (
        <EntityAt key={position} state={state} position={position} />
      ))}
    </Detail>
  );
}

function EntityAt({ state, position }: { readonly state: ViewerState; readonly position: number }) {
  const entity = state.table.entities[position];
  return entity === undefined ? null : <EntityButton state={state} entity={entity} />;
}

const positionsOf = (table: ClaimTable, ids: readonly EntityId[]): readonly number[] =>
  ids.flatMap((id) => table.entityIndex(id) ?? []);
