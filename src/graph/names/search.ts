import MiniSearch from "minisearch";
import type { Entity } from "../../model/entity.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { wordsFound, wordsTyped } from "./search-words.ts";

/** An entity that was found, and the words of its own that matched. */
export interface Found {
  /** The one that stands for it, where it was joined into another. */
  readonly entity: Entity;
  /** The name of the record that matched, where that was joined into the entity. */
  readonly under?: string;
  readonly matched: readonly string[];
}

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly names: string;
  readonly description: string;
}

const indexes = new WeakMap<ClaimTable, MiniSearch<Indexed>>();

/**
 * Entities by words in their names, aliases and descriptions, best match first. Case and accents do not matter, the
 * beginning of a word is enough, and a slip in a longer word is forgiven; every word must match. A record that was joined
 * into another leads to that other, once.
 */
export function searchEntities(table: ClaimTable, words: string, limit = 50): Found[] {
  const results = indexOf(table).search(words, {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
    boost: { name: 3, names: 2 },
  });
  const found = new Map<Entity, Found>();
  for (const { id, terms } of results) {
    if (found.size === limit) break;
    const record = table.entities[id];
    if (record === undefined) continue;
    const entity = table.entities[table.entityIndex(record.id) ?? id] ?? record;
    if (found.has(entity)) continue;
    found.set(entity, { entity, ...(entity === record ? {} : { under: record.name }), matched: terms });
  }
  return [...found.values()];
}

function indexOf(table: ClaimTable): MiniSearch<Indexed> {
  const known = indexes.get(table);
  if (known !== undefined) return known;

  const index = new MiniSearch<Indexed>({
    fields: ["name", "names", "description"],
    tokenize: wordsFound,
    processTerm: (word) => word,
    searchOptions: { tokenize: wordsTyped },
  });
  index.addAll(
    table.entities.map(({ name, names, description }, id) => ({
      id,
      name,
      names: names.map(({ text }) => text).join("\n"),
      description: description ?? "",
    })),
  );
  indexes.set(table, index);
  return index;
}
