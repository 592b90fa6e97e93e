import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Found } from "../../graph/names/search.ts";
import type { Entity } from "../../model/entity.ts";

const PAUSE_MS = 150;

/** Finds entities in the whole of a case of which only a part is here, once somebody pauses in typing; undefined until the answer is there. */
export function findInWhole(
  ask: typeof fetch,
  words: ReadonlySignal<string>,
): ReadonlySignal<readonly Found[] | undefined> {
  const found = signal<readonly Found[] | undefined>(undefined);
  effect(() => {
    const typed = words.value.trim();
    found.value = undefined;
    if (typed === "") return;

    let isOld = false;
    const timer = setTimeout(async () => {
      const answer = await search(ask, typed).catch(() => undefined);
      if (!isOld) found.value = answer;
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  });
  return found;
}

async function search(ask: typeof fetch, typed: string): Promise<Found[] | undefined> {
  const response = await ask(`./api/search?q=${encodeURIComponent(typed)}`);
  if (!response.ok) return undefined;
  const entities: readonly Entity[] = await response.json();
  return entities.map((entity) => ({ entity, matched: [] }));
}
