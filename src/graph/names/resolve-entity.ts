import type { Entity } from "../../model/entity.ts";
import { asEntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { foldWords } from "./fold-words.ts";
import { searchEntities } from "./search.ts";

/** Who was meant by some words: one entity, one of several, or nobody known, with the nearest. */
export type Resolved =
  | { readonly kind: "found"; readonly entity: Entity }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Entity[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly Entity[] };

const MOST_SUGGESTED = 5;

/** Finds the entity that somebody named by its id, else by its name or an alias, whatever the case and accents. */
export function resolveEntity(table: ClaimTable, words: string): Resolved {
  const byId = table.entities[table.entityIndex(asEntityId(words)) ?? -1];
  if (byId !== undefined) return { kind: "found", entity: byId };

  const wanted = foldWords(words);
  const called = table.entities.filter(({ name, names }) =>
    [name, ...names.map(({ text }) => text)].some((known) => foldWords(known) === wanted),
  );
  // A record that was joined into another leads to it, so that one entity is no two candidates.
  const standing = new Set(called.map(({ id }) => table.entityIndex(id)));
  const [first, ...more] = [...standing].flatMap((position) => table.entities[position ?? -1] ?? []);
  if (first !== undefined && more.length === 0) return { kind: "found", entity: first };
  if (first !== undefined) return { kind: "ambiguous", candidates: [first, ...more] };

  const suggestions = searchEntities(table, words, MOST_SUGGESTED).map(({ entity }) => entity);
  return { kind: "unknown", suggestions };
}
