import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";

/** Something that changes step by step, and every step of it can be taken back. */
export interface History<State> {
  readonly present: ReadonlySignal<State>;
  /** The steps that can be taken back, the last one last. */
  readonly past: ReadonlySignal<readonly State[]>;
  /** The steps that were taken back, the next to be taken again first. */
  readonly future: ReadonlySignal<readonly State[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Takes a step; what had been undone before is then gone. */
  change(next: State): void;
  undo(): void;
  redo(): void;
  /** Undoes or redoes a step where that leads there, and takes one otherwise. */
  goTo(there: State): void;
}

/** How many steps are kept: more than anybody walks back. */
const MOST_STEPS = 500;

/**
 * Begins a history.
 * @param isSame says whether a change changes anything; one that does not is no step
 * @param before the steps that led to it
 * @param after the steps that were taken back
 */
export function beginHistory<State>(
  first: State,
  isSame: (one: State, other: State) => boolean,
  before: readonly State[] = [],
  after: readonly State[] = [],
): History<State> {
  const present = signal(first);
  const past = signal(before.filter((state, i) => !isSame(state, before[i + 1] ?? first)));
  const future = signal<readonly State[]>(after.filter((state, i) => !isSame(state, after[i - 1] ?? first)));
  const move = (next: State, before: readonly State[], after: readonly State[]): void =>
    batch(() => {
      present.value = next;
      past.value = before.slice(-MOST_STEPS);
      future.value = after;
    });

  const change = (next: State): void => {
    if (!isSame(present.peek(), next)) move(next, [...past.peek(), present.peek()], []);
  };
  const undo = (): void => {
    const before = past.peek().at(-1);
    if (before !== undefined) move(before, past.peek().slice(0, -1), [present.peek(), ...future.peek()]);
  };
  const redo = (): void => {
    const [after, ...rest] = future.peek();
    if (after !== undefined) move(after, [...past.peek(), present.peek()], rest);
  };
  return {
    present,
    past,
    future,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change,
    undo,
    redo,
    goTo(there) {
      const [before, [after]] = [past.peek().at(-1), future.peek()];
      if (before !== undefined && isSame(before, there)) undo();
      else if (after !== undefined && isSame(after, there)) redo();
      else change(there);
    },
  };
}
