import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Found } from "../../graph/names/search.ts";
import type { Entity } from "../../model/entity.ts";

const PAUSE_MS = 150;

/** Whom a search found; undefined until the answer is there, and "unanswered" where there will be none. */
export type FoundNames = readonly Found[] | "unanswered" | undefined;

/** Finds entities in the whole of a case of which only a part is here, once somebody pauses in typing. */
export function findInWhole(ask: typeof fetch, words: ReadonlySignal<string>): ReadonlySignal<FoundNames> {
  const found = signal<FoundNames>(undefined);
  effect(() => {
    const typed = words.value.trim();
    found.value = undefined;
    if (typed === "") return;

    let isOld = false;
    const timer = setTimeout(async () => {
      const answer = await search(ask, typed).catch(() => "unanswered" as const);
      if (!isOld) found.value = answer;
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  });
  return found;
}

async function search(ask: typeof fetch, typed: string): Promise<FoundNames> {
  const response = await ask(`./api/search?q=${encodeURIComponent(typed)}`);
  if (!response.ok) return "unanswered";
  const entities: readonly Entity[] = await response.json();
  return entities.map((entity) => ({ entity, matched: [] }));
}
