import { foldWords } from "../../graph/names/fold-words.ts";
import type { Entity, EntityKind } from "../../model/entity.ts";
import { type Phrases, phrasesOf } from "../text/phrases.ts";

/** Whose a name is. */
export interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  /** Whether the name is made of a part of theirs: a surname, "the Union". */
  readonly isPart?: true;
}

/** Every name of a case to look up, so that the names in a passage are found at the speed of reading. */
export type KnownNames = Phrases<Named>;

type NamedEntity = Pick<Entity, "name" | "names" | "kind" | "named" | "joinedInto">;

/** Gathers names and aliases, and the surnames of people who are named. A record that was joined leads to the one that stands. */
export function knownNames(entities: Iterable<readonly [id: string, entity: NamedEntity]>): KnownNames {
  const found: (readonly [string, Named])[] = [];
  // A name that somebody has counts before one that is made of a part of it.
  const parts: (readonly [string, Named])[] = [];
  for (const [own, { name, names, kind, named, joinedInto }] of entities) {
    const whose = { id: joinedInto?.id ?? own, kind };
    for (const each of [name, ...names.map(({ text }) => text)]) {
      const bare = each.replace(/^(the|a|an)\s+/i, "");
      found.push([each, whose], ...(bare === each ? [] : [[bare, whose] as const]));
    }
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? "";
    if (!named || words.length < 2) continue;
    // "the Union" is the Quaymen's Union, and "the Ministry" the Ministry of Waterways, where there is no other.
    if (kind === "organization")
      parts.push([`the ${OF_SOMETHING.exec(name)?.[1] ?? last}`, { ...whose, isPart: true }]);
    if (kind === "person") parts.push([last, { ...whose, isPart: true }]);
  }
  return phrasesOf([...found, ...parts].filter(([name]) => isName(name)));
}

/** A name whose first word says what it is, and the rest of what. */
const OF_SOMETHING = /^(?:the\s+)?(\p{Lu}[\p{L}'’-]+)\s+(?:of|for)\s/iu;

/** One letter alone is nobody's name. */
const isName = (name: string): boolean => foldWords(name).replace(/[^\p{L}\p{N}]/gu, "").length > 1;
