import { useMemo } from "preact/hooks";
import { countFacet, type Facet, facetsOf } from "../state/facets.ts";
import { toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { facetWords } from "./facet-words.ts";
import "./facets.css";

/** The values by which the claims of a case part, each to be hidden and shown again, with how many of its claims are shown. */
export function FacetList({ state }: { readonly state: ViewerState }) {
  const { table } = state;
  const all = useMemo(() => new Uint8Array(table.size).fill(1), [table]);
  return (
    <div class="facets">
      {facetsOf(table)
        .filter(({ values }) => values.length > 1)
        .map((facet) => (
          <FacetValues key={facet.id} state={state} facet={facet} all={all} />
        ))}
    </div>
  );
}

interface FacetValuesProps {
  readonly state: ViewerState;
  readonly facet: Facet;
  readonly all: Uint8Array;
}

function FacetValues({ state, facet, all }: FacetValuesProps) {
  const { hidden } = state.view.value;
  const whole = useMemo(() => countFacet(facet, all), [facet, all]);
  const shown = countFacet(facet, state.shown.value);
  const values = facet.values.map((value, i) => ({
    word: `${facet.id}:${value}`,
    label: facetWords(facet.id, value),
    shown: shown[i] ?? 0,
    whole: whole[i] ?? 0,
  }));
  return (
    <fieldset>
      <legend>{facet.label}</legend>
      {values
        .sort((a, b) => b.whole - a.whole)
        .map(({ word, label, shown, whole }) => (
          <label key={word}>
            <input
              type="checkbox"
              checked={!hidden.includes(word)}
              onChange={() => state.change({ hidden: toggled(hidden, word) })}
            />
            <span>{label}</span> <span class="count">{shown === whole ? whole : `${shown} of ${whole}`}</span>
          </label>
        ))}
    </fieldset>
  );
}
