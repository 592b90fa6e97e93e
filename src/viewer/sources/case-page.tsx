import { untracked } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { standingEntities } from "../../graph/standing-entities.ts";
import { ENTITY_KINDS, type Entity, type EntityKind } from "../../model/entity.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { FewFirst } from "../panels/few-first.tsx";
import { NothingShown } from "../panels/nothing-shown.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import type { Scene } from "../renderer/renderer.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { caseInNumbers } from "./case-in-numbers.ts";
import { FacetList } from "./facet-list.tsx";
import { GroupList } from "./group-list.tsx";
import { RestsOn } from "./rests-on.tsx";
import { SourceTree } from "./source-tree.tsx";
import "./sources.css";

const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
};

/** The case as a whole: what it is about, its sources, and everybody in it as a list, which does all that the picture does. */
export function CasePage({ state }: { readonly state: ViewerState }) {
  const { table } = state;
  const { summary, note } = table.header;
  // However they lie, they are as large.
  const entities = useMemo(
    () =>
      entitiesByWeight(
        table,
        untracked(() => state.scene),
      ),
    [table, state],
  );
  return (
    <>
      <PageHeading class="visually-hidden">About this case</PageHeading>
      {summary !== undefined && (
        <p class="summary" dir="auto">
          {summary}
        </p>
      )}
      <Numbers state={state} />
      <p class="aside">Choose a line to ask who says it, or an entity to read what is said of it.</p>
      <CodeLink />
      {table.size === 0 && state.part === undefined && (
        <p>There is no claim in this case yet: add one to its claims file.</p>
      )}
      <NothingShown state={state} />
      {note !== undefined && (
        <details class="note">
          <summary>Coder’s note on the case</summary>
          <p dir="auto">{note}</p>
        </details>
      )}

      <GroupList state={state} />
      {table.size > 0 && (
        <>
          <h3>What it rests on</h3>
          <RestsOn state={state} />
        </>
      )}
      <FacetList state={state} />
      <h3>
        Sources <span class="count">{table.sources.length}</span>
      </h3>
      <SourceTree state={state} />
      {ENTITY_KINDS.map((kind) => {
        const ofKind = entities.get(kind) ?? [];
        return ofKind.length === 0 ? null : (
          <section key={kind}>
            <h3>
              {KIND_WORDS[kind]} <span class="count">{ofKind.length}</span>
            </h3>
            <FewFirst items={ofKind} step={200}>
              {(shown) => (
                <ul class="entities">
                  {shown.map((entity) => (
                    <li key={entity.id}>
                      <EntityButton state={state} entity={entity} />
                    </li>
                  ))}
                </ul>
              )}
            </FewFirst>
          </section>
        );
      })}
    </>
  );
}

/** Apart from the lists, which are the same when more has been drawn. */
const Numbers = ({ state }: { readonly state: ViewerState }) => <p>{caseInNumbers(state.table, state.scene)}</p>;

/** Everybody by what they are, those first of whom most is claimed. */
function entitiesByWeight(table: ClaimTable, { nodes }: Scene): ReadonlyMap<EntityKind, readonly Entity[]> {
  const byWeight = standingEntities(table).toSorted((a, b) => (nodes[b]?.size ?? 0) - (nodes[a]?.size ?? 0));
  const found = new Map<EntityKind, Entity[]>(ENTITY_KINDS.map((kind) => [kind, []]));
  for (const position of byWeight) {
    const entity = table.entities[position];
    if (entity !== undefined) found.get(entity.kind)?.push(entity);
  }
  return found;
}

/** Leads to the desk, where it is served beside this page: no published page has one. */
function CodeLink() {
  const desk = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="sayswho-desk"]')?.content;
  return desk === undefined ? null : (
    <p>
      <a href={desk} target="_top">
        Code this case
      </a>
    </p>
  );
}
