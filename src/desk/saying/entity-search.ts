import MiniSearch from "minisearch";
import type { WorkingCase } from "../../edit/working-case.ts";
import { partOf } from "../../edit/working-case.ts";
import { wordsFound, wordsTyped } from "../../graph/names/search-words.ts";
import type { Entity } from "../../model/entity.ts";

interface Indexed {
  readonly id: string;
  readonly name: string;
  readonly names: string;
}

const indexes = new WeakMap<WorkingCase["opened"], MiniSearch<Indexed>>();
const since = new WeakMap<WorkingCase, MiniSearch<Indexed>>();

/** The ids of entities whose names begin with what is typed, best first; a slip in a longer word is forgiven. */
export function findEntities(working: WorkingCase, typed: string, limit = 9): readonly string[] {
  const found = [...search(indexOfChanged(working), typed), ...search(indexOfOpened(working), typed)].sort(
    (a, b) => b.score - a.score,
  );
  const ids = [...new Set(found.map(({ id }) => String(id)))];
  return ids.filter((id) => partOf(working, "entities", id) !== undefined).slice(0, limit);
}

/** The entities that were opened, gathered once a sitting. */
export function indexOfOpened({ opened }: WorkingCase): MiniSearch<Indexed> {
  const index = indexes.get(opened) ?? indexOf([...opened.parts.entities.values()]);
  indexes.set(opened, index);
  return index;
}

function indexOfChanged(working: WorkingCase): MiniSearch<Indexed> {
  const index =
    since.get(working) ??
    indexOf(
      [...working.changed.values()].flatMap(({ of, part }) =>
        of === "entities" && part !== undefined ? [part as Entity] : [],
      ),
    );
  since.set(working, index);
  return index;
}

const search = (index: MiniSearch<Indexed>, typed: string) =>
  index.search(typed, {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
    boost: { name: 3, names: 2 },
  });

function indexOf(entities: readonly Entity[]): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>({
    fields: ["name", "names"],
    tokenize: wordsFound,
    processTerm: (word) => word,
    searchOptions: { tokenize: wordsTyped },
  });
  index.addAll(entities.map(({ id, name, names }) => ({ id, name, names: names.map(({ text }) => text).join(" ") })));
  return index;
}
