import { speakingWork } from "../../graph/speaking-work.ts";
import { standingEntities } from "../../graph/standing-entities.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/entity.ts";
import { NONE, type Row } from "../../table/row.ts";
import { EntityButton } from "../panels/entity-button.tsx";
import { FewFirst } from "../panels/few-first.tsx";
import { NothingShown } from "../panels/nothing-shown.tsx";
import { PageHeading } from "../panels/page-heading.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
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
  const entities = standingEntities(table).flatMap((position) => {
    const entity = table.entities[position];
    return entity === undefined ? [] : { entity, weight: state.scene.nodes[position]?.size ?? 0 };
  });
  return (
    <>
      <PageHeading class="visually-hidden">About this case</PageHeading>
      {summary !== undefined && (
        <p class="summary" dir="auto">
          {summary}
        </p>
      )}
      <p>{inNumbers(state)}</p>
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
        const ofKind = entities.filter(({ entity }) => entity.kind === kind).sort((a, b) => b.weight - a.weight);
        return ofKind.length === 0 ? null : (
          <section key={kind}>
            <h3>
              {KIND_WORDS[kind]} <span class="count">{ofKind.length}</span>
            </h3>
            <FewFirst items={ofKind} step={200}>
              {(shown) => (
                <ul class="entities">
                  {shown.map(({ entity }) => (
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

function inNumbers({ table }: ViewerState): string {
  const { object, polarity, stepBy, stepOffsets } = table.columns;
  const originOf = (row: Row) => stepOffsets[row] ?? NONE;
  const rows = Array.from({ length: table.size }, (_, row): Row => row);
  const remarks = rows.filter((row) => object[row] === NONE).length;
  const denials = rows.filter((row) => polarity[row] === 1).length;
  const speakers = rows.map((row) => stepBy[originOf(row)] ?? NONE);
  const works = rows.map((row) => speakingWork(table.columns, row, originOf(row)));
  const counted = (count: number, noun: string, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;
  const said = (origins: readonly number[], noun: string, plural?: string) => {
    const count = new Set(origins.filter((one) => one !== NONE)).size;
    return count === 0 ? [] : [`by ${counted(count, noun, plural)}`];
  };
  const voices = [
    ...said(speakers, "voice"),
    ...said(works, "work in its own voice", "works in their own voice"),
    ...(rows.some((row) => speakers[row] === NONE && works[row] === NONE) ? ["by unnamed ones"] : []),
  ];
  const denied = denials === 0 ? "none of them a denial" : `${counted(denials, "denial")} among them`;
  const lines = counted(table.size - remarks, "line");
  return `${counted(table.size, "allegation")} ${new Intl.ListFormat("en-GB").format(voices)}, ${denied}: ${lines} in the picture and ${counted(remarks, "remark")} without a second end.`;
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
