import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { KindMark } from "../../viewer/panels/kind-mark.tsx";
import type { Offer } from "./offers.ts";

interface ChooserProps {
  /** What is being chosen, as a question: "Who says it?" */
  readonly label: string;
  readonly offers: (typed: string) => readonly Offer[];
  readonly onPick: (offer: Offer) => void;
  /** Takes words of one's own; without it, what is typed only looks for an offer. */
  readonly onWords?: (words: string) => void;
  readonly onCancel: () => void;
  readonly initial?: string;
  readonly aside?: string;
  /** Which offer is marked at first, where it is not the one that stands first. */
  readonly markedFirst?: number;
}

/**
 * Chooses one thing: a digit takes the offer with that number while nothing is typed, letters look for others, the arrows
 * and Enter take what is marked. Moving decides nothing.
 */
export function Chooser(props: ChooserProps) {
  const { label, offers, onPick, onWords, onCancel, initial = "", aside, markedFirst = 0 } = props;
  const [typed, setTyped] = useState(initial);
  const [marked, setMarked] = useState(markedFirst);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const shown = offers(typed);
  const takesWords = onWords !== undefined;
  // Words of one's own stand first where they are wanted, so that Enter takes them and not a guess.
  const at = takesWords && typed !== "" && marked === 0 ? -1 : takesWords ? marked - (typed === "" ? 0 : 1) : marked;

  // At once, so that no key that is pressed meanwhile goes elsewhere.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const digit = /^[1-9]$/.test(event.key) && typed === "" ? shown[Number(event.key) - 1] : undefined;
    if (digit !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) take(event, () => onPick(digit));
    else if (event.key === "Enter") {
      const offer = shown[at];
      if (offer !== undefined) take(event, () => onPick(offer));
      else if (onWords !== undefined) take(event, () => onWords(typed.trim()));
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const most = shown.length - (takesWords && typed !== "" ? 0 : 1);
      take(event, () => setMarked(Math.max(0, Math.min(most, marked + (event.key === "ArrowDown" ? 1 : -1)))));
    } else if (event.key === "Escape") take(event, onCancel);
  }

  return (
    <fieldset class="chooser" aria-label={label}>
      <label for={`${id}-input`}>{label}</label>
      <input
        ref={input}
        id={`${id}-input`}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        {...(shown[at] === undefined ? {} : { "aria-activedescendant": `${id}-${at}` })}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      {aside !== undefined && <p class="aside">{aside}</p>}
      {shown.length === 0 && typed.trim() !== "" && !takesWords && (
        <p class="aside" role="status">
          Nothing is called <bdi>“{typed.trim()}”</bdi>; try another word.
        </p>
      )}
      <div id={`${id}-offers`} class="offers" role="listbox" aria-label={label}>
        {shown.map((offer, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the marked option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys take it
          <div
            key={JSON.stringify(offer.picked)}
            id={`${id}-${i}`}
            class="offer"
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(offer)}
          >
            <span class="digit" aria-hidden="true">
              {typed === "" && i < 9 ? i + 1 : ""}
            </span>
            {offer.mark !== undefined && <KindMark kind={offer.mark} />}
            <bdi class="words">{offer.words}</bdi>
            {offer.aside !== undefined && <bdi class="aside">{offer.aside}</bdi>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function take(event: Event, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
