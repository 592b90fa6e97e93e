import { useState } from "preact/hooks";
import { partOf, partsOf } from "../../edit/working-case.ts";
import { KindMark } from "../../viewer/panels/kind-mark.tsx";
import { findEntities } from "../saying/entity-search.ts";
import { namesInPassage } from "../saying/names-of-case.ts";
import type { DeskState } from "../state/desk-state.ts";
import { Troubles } from "../troubles.tsx";
import { EntityEditor } from "./entity-editor.tsx";
import { SourceEditor } from "./source-editor.tsx";

const MOST_LISTED = 80;

/** Who and what the case knows, and the work that is being read: to be changed where one meets them. */
export function RecordsPane({ state }: { readonly state: DeskState }) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | undefined>(() => firstHere(state));
  const source = state.source.value;
  const ids = listed(state, typed);
  return (
    <div class="records">
      <div class="records-list">
        <label>
          Look for somebody, an organization, a place
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <ul>
          {source !== undefined && (
            <li>
              <button type="button" aria-pressed={chosen === undefined} onClick={() => setChosen(undefined)}>
                the work that is read
              </button>
            </li>
          )}
          {ids.shown.map((id) => {
            const entity = partOf(state.working.value, "entities", id);
            return (
              entity !== undefined && (
                <li key={id}>
                  <button type="button" aria-pressed={chosen === id} onClick={() => setChosen(id)}>
                    <KindMark kind={entity.kind} named={entity.named} /> <bdi>{entity.name}</bdi>
                    {entity.joinedInto !== undefined && <span class="aside"> joined</span>}
                  </button>
                </li>
              )
            );
          })}
        </ul>
        {ids.more > 0 && <p class="aside">and {ids.more} more: look for them by name</p>}
      </div>
      {chosen !== undefined ? (
        <EntityEditor key={chosen} state={state} id={chosen} />
      ) : (
        source !== undefined && <SourceEditor key={source} state={state} id={source} />
      )}
      <p class="notice" role="status">
        {state.notice.value}
      </p>
      <Troubles issues={state.issues.value} />
    </div>
  );
}

/** Whoever is named first in what is selected. */
function firstHere({ working, read, selected }: DeskState): string | undefined {
  const [text, at] = [read.value?.text, selected.value];
  if (text === undefined || at === undefined) return undefined;
  return namesInPassage(working.value, text, at).find(({ entity }) => entity !== undefined)?.entity;
}

/** As many as one looks through, those used last first; and how many there are beside them. */
function listed(
  { working, recent }: DeskState,
  typed: string,
): { readonly shown: readonly string[]; readonly more: number } {
  if (typed.trim() !== "") {
    const found = findEntities(working.value, typed, Infinity);
    return { shown: found.slice(0, MOST_LISTED), more: Math.max(0, found.length - MOST_LISTED) };
  }
  const isThere = (id: string) => partOf(working.value, "entities", id) !== undefined;
  const ids = new Set(recent.value.filter(isThere));
  for (const [id] of partsOf(working.value, "entities")) ids.add(id);
  return { shown: [...ids].slice(0, MOST_LISTED), more: Math.max(0, ids.size - MOST_LISTED) };
}
