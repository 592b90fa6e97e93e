import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { foldWords } from "../../graph/names/fold-words.ts";
import type { Found } from "../../graph/names/search.ts";
import { predicateOf } from "../../model/predicate.ts";
import { BecameOf } from "../panels/became-of.tsx";
import { KindMark } from "../panels/kind-mark.tsx";
import { LineMark } from "../panels/line-mark.tsx";
import { openPane } from "../screen/open-pane.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { useInPieces } from "../use-in-pieces.ts";
import { type ClaimFound, FOUND_IN, findingClaims } from "./claims-found.ts";
import { FoundText } from "./found-text.tsx";
import { type GatheredTexts, gatherTexts } from "./gather-texts.ts";
import { isTooShort } from "./is-too-short.ts";
import { type TextFound, type TextsFound, textsFound } from "./texts-found.ts";
import "./search.css";

/** More claims than these nobody chooses from while typing; the ledger's own field lists all of them. */
const MOST_CLAIMS = 6;
const MOST_TEXTS = 4;
/** Fewer letters than these ask for no text. */
const FEW_LETTERS = 3;

/** That more claims have the words than are offered here, and the way to them. */
interface MoreClaims {
  readonly more: true;
}
type Result = Found | ClaimFound | TextFound | MoreClaims;

/** Finds entities by the beginnings of their names, and claims by their words, while one types; says of each why it was found. `/` leads to it from anywhere. */
export function SearchBox({ state }: { readonly state: ViewerState }) {
  const { words, found, choose: open, table, part, isAwaited } = state;
  const active = useSignal(0);
  const isOpen = useSignal(false);
  const entities = found.value === "unanswered" ? [] : (found.value ?? []);
  // While names are still looked through nothing is offered: what is first would be taken for the best there is.
  // Of a part only the names are looked for in the whole case: claims of the part alone would be taken for all there are.
  const isAsked = part === undefined && isOpen.value && !isAwaited.value;
  const lookedFor = useInPieces(
    () => findingClaims(table, isAsked ? words.value : "", MOST_CLAIMS + 1),
    [table, words.value, isAsked],
  );
  const claims = lookedFor ?? [];
  const more: readonly MoreClaims[] = claims.length > MOST_CLAIMS ? [{ more: true }] : [];
  const asksTexts = isAsked && words.value.trim().length >= FEW_LETTERS;
  const gathered = asksTexts ? gatherTexts(table, state.texts).value : undefined;
  const inTexts = useMemo(
    () => gathered && textsFound(table, gathered.texts, words.value, MOST_TEXTS),
    [table, gathered, words.value],
  );
  const texts = inTexts?.found ?? [];
  const results: readonly Result[] = [...entities, ...claims.slice(0, MOST_CLAIMS), ...more, ...texts];
  const isShown = isOpen.value && words.value.trim() !== "";

  const choose = (result: Result | undefined) => {
    if (result === undefined) return;
    if ("more" in result) {
      const wanted = words.value;
      isOpen.value = false;
      words.value = "";
      openPane(state, { pane: "ledger", ledger: { ...state.view.peek().ledger, words: wanted } });
      return;
    }
    if ("start" in result) {
      isOpen.value = false;
      words.value = "";
      const [row] = [...result.claims, ...result.takenBack];
      const source = table.sources[result.source];
      if (source !== undefined) state.soughtPlace.value = { source: source.id, start: result.start };
      openPane(state, {
        pane: "text",
        chosen: row === undefined ? { kind: "source", source: result.source } : { kind: "claim", row },
      });
      return;
    }
    if ("row" in result) {
      isOpen.value = false;
      words.value = "";
      open({ kind: "claim", row: result.row });
      return;
    }
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
        aria-label="Search people, organizations, places, claims and texts"
        aria-expanded={isShown}
        aria-controls="search-results"
        aria-autocomplete="list"
        {...(isShown && results.length > 0 ? { "aria-activedescendant": `found-${active.value}` } : {})}
        aria-keyshortcuts="/"
        placeholder="Search names and claims"
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
      <div class="found" hidden={!isShown || results.length === 0}>
        <div id="search-results" role="listbox" aria-label="Found">
          {results.map((result, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys choose it
            <div
              key={keyOf(result)}
              id={`found-${i}`}
              role="option"
              aria-selected={i === active.value}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(result)}
            >
              {"more" in result ? (
                "More claims have these words: look through them in the ledger"
              ) : "start" in result ? (
                <FoundText state={state} found={result} />
              ) : "row" in result ? (
                <FoundClaim state={state} found={result} />
              ) : (
                <FoundEntity found={result} />
              )}
            </div>
          ))}
        </div>
        {texts.length > 0 &&
          gathered !== undefined &&
          !(inTexts?.isWhole && gathered.isWhole && gathered.leftOut === 0) && (
            <p class="aside">More texts may have these words.</p>
          )}
      </div>
      {isShown && (isAwaited.value || lookedFor === undefined) && (
        <p class="none">Still looking through the {isAwaited.value ? "names" : "claims"}…</p>
      )}
      {isShown && found.value === "unanswered" && (
        <p class="none">The names could not be looked through: no answer came. Type once more to ask again.</p>
      )}
      {isShown && found.value?.length === 0 && lookedFor?.length === 0 && texts.length === 0 && (
        <p class="none">
          Nobody and nothing in this case is called that
          {part === undefined && noneInWords(words.value, gathered && inTexts && textsInWords(gathered, inTexts))}.
        </p>
      )}
    </div>
  );
}

const keyOf = (result: Result): string | number => {
  if ("more" in result) return "more";
  if ("start" in result) return `text ${result.source} ${result.start}`;
  return "row" in result ? result.row : result.entity.id;
};

/**
 * That no claim has some words either; of what is no word, such as quotation marks alone, nothing is looked through.
 * @param inTexts the same of texts, where they were asked
 */
export function noneInWords(words: string, inTexts = ""): string {
  const wanted = foldWords(words).split(" ").filter(Boolean);
  if (wanted.length === 0) return "";
  return wanted.some(isTooShort)
    ? "; claims and texts are not looked through for words of one letter"
    : `, and no claim has ${wanted.length === 1 ? "the word" : "all these words in one place"}${inTexts}`;
}

/** That no stretch of a text has the words together either, as far as texts can be looked through. */
export const textsInWords = (
  { texts, isWhole, leftOut }: GatheredTexts,
  { isWhole: isLookedThrough }: Pick<TextsFound, "isWhole">,
): string => {
  if (!isWhole) return "; texts are still being fetched";
  if (!isLookedThrough) return "; there was no time to look through all texts";
  if (texts.size === 0) return "";
  return leftOut === 0
    ? ", and neither has any single sentence of a text that is at hand"
    : `, and neither has any single sentence of a text, but for ${leftOut} for which there is no room`;
};

function FoundEntity({ found: { entity, under, matched } }: { readonly found: Found }) {
  const names = [entity.name, ...entity.names.map(({ text }) => text)].map(foldWords);
  const isNamed = under !== undefined || matched.some((word) => names.some((name) => name.includes(foldWords(word))));
  return (
    <>
      <KindMark kind={entity.kind} named={entity.named} />
      <bdi>{entity.name}</bdi>
      {under !== undefined && (
        <span class="aside">
          recorded as <bdi>{under}</bdi>
        </span>
      )}
      <bdi class="aside">{entity.names.map(({ text }) => text).join(", ")}</bdi>
      {!isNamed && entity.description !== undefined && (
        <span class="aside">
          described as <bdi>{entity.description}</bdi>
        </span>
      )}
    </>
  );
}

/** A claim that was found, with what became of it since, and where its words stand. */
export function FoundClaim({ state: { table }, found }: { readonly state: ViewerState; readonly found: ClaimFound }) {
  const claim = table.claim(found.row);
  const { predicate, polarity, statement } = claim;
  return (
    <>
      <LineMark family={predicateOf(predicate).family} polarity={polarity} />
      <bdi>{statement}</bdi>
      <BecameOf table={table} row={found.row} />
      <span class="aside">
        {FOUND_IN[found.where]}
        {found.where !== "statement" && (
          <>
            : <bdi>{found.around}</bdi>
          </>
        )}
      </span>
    </>
  );
}
