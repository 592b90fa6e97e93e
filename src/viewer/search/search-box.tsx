import { useSignal } from "@preact/signals";
import type { Found } from "../../graph/names/search.ts";
import { KindMark } from "../panels/kind-mark.tsx";
import type { ViewerState } from "../state/viewer-state.ts";
import "./search.css";

/** Finds entities by the beginnings of their names while one types; `/` leads to it from anywhere. */
export function SearchBox({ state }: { readonly state: ViewerState }) {
  const { words, found, choose: open, table, part } = state;
  const active = useSignal(0);
  const isOpen = useSignal(false);
  const results = found.value ?? [];
  const isShown = isOpen.value && words.value.trim() !== "";

  const choose = (result: Found | undefined) => {
    if (result === undefined) return;
    const entity = table.entityIndex(result.entity.id);
    isOpen.value = false;
    words.value = "";
    if (entity === undefined) part?.expand(result.entity.joinedInto?.id ?? result.entity.id);
    else open({ kind: "entity", entity });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && results.length > 0) {
      active.value = (active.value + move + results.length) % results.length;
    } else if (event.key === "Enter") choose(results[active.value]);
    else if (event.key === "Escape" && words.value !== "") {
      words.value = "";
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="search">
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a list of its own the field is no combobox yet
        role="combobox"
        list={undefined}
        aria-label="Search people, organizations and places"
        aria-expanded={isShown}
        aria-controls="search-results"
        aria-autocomplete="list"
        {...(isShown && results.length > 0 ? { "aria-activedescendant": `found-${active.value}` } : {})}
        aria-keyshortcuts="/"
        placeholder="Search names"
        autocomplete="off"
        spellcheck={false}
        value={words.value}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
          active.value = 0;
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <div id="search-results" role="listbox" aria-label="Found" hidden={!isShown || results.length === 0}>
        {results.map((result, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys choose it
          <div
            key={result.entity.id}
            id={`found-${i}`}
            role="option"
            aria-selected={i === active.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(result)}
          >
            <KindMark kind={result.entity.kind} named={result.entity.named} />
            <bdi>{result.entity.name}</bdi>
            {result.under !== undefined && (
              <span class="aside">
                recorded as <bdi>{result.under}</bdi>
              </span>
            )}
            <bdi class="aside">{result.entity.names.map(({ text }) => text).join(", ")}</bdi>
          </div>
        ))}
      </div>
      {isShown && found.value?.length === 0 && <p class="none">Nobody and nothing in this case is called that.</p>}
    </div>
  );
}
