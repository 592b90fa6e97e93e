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

/** An index, and how many of the entities are in it so far. */
interface Growing {
  readonly index: MiniSearch<Indexed>;
  added: number;
}

const indexes = new WeakMap<ClaimTable, Growing>();
/** How many are taken in at once: a few milliseconds. */
const AT_ONCE = 256;

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

/** Takes some more entities into what searches look in, for whoever has something else to do meanwhile. Returns whether any are left. */
export function indexMore(table: ClaimTable): boolean {
  const growing = indexes.get(table) ?? { index: emptyIndex(), added: 0 };
  indexes.set(table, growing);
  const end = Math.min(growing.added + AT_ONCE, table.entities.length);
  for (; growing.added < end; growing.added++) {
    const id = growing.added;
    const { name = "", names = [], description = "" } = table.entities[id] ?? {};
    growing.index.add({ id, name, names: names.map(({ text }) => text).join("\n"), description });
  }
  return end < table.entities.length;
}

function indexOf(table: ClaimTable): MiniSearch<Indexed> {
  while (indexMore(table));
  return indexes.get(table)?.index ?? emptyIndex();
}

const emptyIndex = (): MiniSearch<Indexed> =>
  new MiniSearch<Indexed>({
    fields: ["name", "names", "description"],
    tokenize: wordsFound,
    processTerm: (word) => word,
    searchOptions: { tokenize: wordsTyped },
  });
