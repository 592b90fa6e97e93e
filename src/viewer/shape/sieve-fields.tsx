import { isSifting, OPEN_SIEVE, type Sieve } from "../state/shape/shape.ts";
import { countIn } from "../state/shape/shape-address.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { siftedInWords } from "./sifted-in-words.ts";

/** What is left out for being little: how many neighbours and lines it takes to be drawn, and how many that leaves out. */
export function SieveFields({ state }: { readonly state: ViewerState }) {
  const { change, sifted, view } = state;
  const { shape } = view.value;
  const { sieve } = shape;
  const set = (part: Partial<Sieve>) => change({ shape: { ...shape, sieve: { ...sieve, ...part } } });
  return (
    <fieldset>
      <legend>Leave out</legend>
      <Least
        words="who has fewer neighbours than"
        value={sieve.neighbours}
        onSet={(neighbours) => set({ neighbours })}
      />
      <Least words="links of fewer lines than" value={sieve.lines} onSet={(lines) => set({ lines })} />
      <label class="tick">
        <input
          type="checkbox"
          checked={sieve.isLoneHidden}
          onChange={({ currentTarget }) => set({ isLoneHidden: currentTarget.checked })}
        />{" "}
        who has no link shown
      </label>
      {isSifting(sieve) && (
        <p>
          {siftedInWords(sieve, sifted.value.out)}.{" "}
          <button type="button" class="plain" onClick={() => set(OPEN_SIEVE)}>
            Leave nobody out
          </button>
        </p>
      )}
    </fieldset>
  );
}

interface LeastProps {
  readonly words: string;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

const Least = ({ words, value, onSet }: LeastProps) => (
  <label class="least">
    <span>{words}</span>
    <input
      type="number"
      min="0"
      max="9999"
      inputMode="numeric"
      value={value}
      onChange={({ currentTarget }) => onSet(countIn(currentTarget.value))}
    />
  </label>
);
