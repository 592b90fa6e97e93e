import { useState } from "preact/hooks";
import { partOf, partsOf } from "../../edit/working-case.ts";
import { KindMark } from "../../viewer/panels/kind-mark.tsx";
import { findEntities } from "../saying/entity-search.ts";
import { namesInPassage } from "../saying/known-names.ts";
import type { DeskState } from "../state/desk-state.ts";
import { EntityEditor } from "./entity-editor.tsx";
import { SourceEditor } from "./source-editor.tsx";

const MOST_LISTED = 40;

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
          {ids.map((id) => {
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
      </div>
      {chosen !== undefined ? (
        <EntityEditor key={chosen} state={state} id={chosen} />
      ) : (
        source !== undefined && <SourceEditor key={source} state={state} id={source} />
      )}
      {state.issues.value.length > 0 && (
        <ul class="troubles" role="alert">
          {state.issues.value.slice(0, 5).map(({ message, mend }) => (
            <li key={message}>
              {message}; {mend}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whoever is named first in what is selected. */
function firstHere({ working, read, selected }: DeskState): string | undefined {
  const [text, at] = [read.value?.text, selected.value];
  if (text === undefined || at === undefined) return undefined;
  return namesInPassage(working.value, text, at).find(({ entity }) => entity !== undefined)?.entity;
}

function listed({ working, recent }: DeskState, typed: string): readonly string[] {
  if (typed.trim() !== "") return findEntities(working.value, typed, MOST_LISTED);
  const ids = new Set(recent.value);
  for (const [id] of partsOf(working.value, "entities")) {
    if (ids.size >= MOST_LISTED * 2) break;
    ids.add(id);
  }
  return [...ids];
}
