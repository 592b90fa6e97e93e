import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";

/** Something that changes step by step, and every step of it can be taken back. */
export interface History<State> {
  readonly present: ReadonlySignal<State>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Takes a step; what had been undone before is then gone. */
  change(next: State): void;
  undo(): void;
  redo(): void;
}

/** How many steps are kept: more than anybody walks back. */
const MOST_STEPS = 500;

/**
 * Begins a history.
 * @param isSame says whether a change changes anything; one that does not is no step
 */
export function beginHistory<State>(first: State, isSame: (one: State, other: State) => boolean): History<State> {
  const present = signal(first);
  const past = signal<readonly State[]>([]);
  const future = signal<readonly State[]>([]);
  const move = (next: State, before: readonly State[], after: readonly State[]): void =>
    batch(() => {
      present.value = next;
      past.value = before.slice(-MOST_STEPS);
      future.value = after;
    });

  return {
    present,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change(next) {
      if (!isSame(present.peek(), next)) move(next, [...past.peek(), present.peek()], []);
    },
    undo() {
      const before = past.peek().at(-1);
      if (before !== undefined) move(before, past.peek().slice(0, -1), [present.peek(), ...future.peek()]);
    },
    redo() {
      const [after, ...rest] = future.peek();
      if (after !== undefined) move(after, [...past.peek(), present.peek()], rest);
    },
  };
}
