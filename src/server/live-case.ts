import type { ServedCase } from "./served-case.ts";

/** A case that may change while it is served. */
export interface LiveCase {
  /** As it was when it last was sound. */
  now(): ServedCase;
  /** Why its files as they are now are not shown, in a sentence; undefined where they are. */
  trouble(): string | undefined;
  /** What was changed to make the later of two states it had, where that is known without holding one against the other. */
  words?(before: ServedCase, after: ServedCase): string | undefined;
  /** Calls back after either has changed. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** A case that stays as it is. */
export const stillCase = (served: ServedCase): LiveCase => ({
  now: () => served,
  trouble: () => undefined,
  onChange: () => () => undefined,
});
