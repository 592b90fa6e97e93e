import { evenLookAlikes } from "../graph/names/even-look-alikes.ts";
import { foldedWords, type Needle } from "../graph/names/name-matcher.ts";
import type { Entity, Exposure } from "../model/entity.ts";
import { asEntityId, type EntityId } from "../model/id.ts";
import { spellingsOf, spellingsOfWord, wordsOfName } from "./spellings-of.ts";

/** Who is not public: their names, and what leads to them, stay out of what is handed on. */
export const REDACTED_EXPOSURES: readonly Exposure[] = ["private", "vulnerable", "unknown"];

/** A person as a redacted case knows them. */
export interface Pseudonym {
  readonly id: EntityId;
  readonly name: string;
}

/** The people of a case who are redacted, and the words that would give them away. */
export interface RedactedPeople {
  readonly pseudonyms: ReadonlyMap<string, Pseudonym>;
  readonly vulnerable: ReadonlySet<string>;
  /** Names, aliases and distinctive parts of names. */
  readonly names: readonly Needle[];
  /** Their ids, which are often names too; looked for in other ids. */
  readonly ids: readonly Needle[];
  /** How many parts of names were left, since a place or somebody public has them too. */
  readonly left: number;
}

// Words of names that are everybody's: to replace them would take the sense from a text and hide nobody.
const COMMON = new Set(
  "the and von van der den del della des bin ibn bint abu abd umm haj hajj mullah maulvi mufti imam sheikh shaikh syed sir dame lord lady mrs miss doctor professor judge minister president general colonel major captain lieutenant sergeant officer senior junior".split(
    " ",
  ),
);
const SHORTEST_PART = 3;
/** Two letters that begin sentences are looked for in no text. */
const TWO_LETTERS =
  /^(?!he|it|is|in|on|an|as|at|by|do|go|if|me|my|no|of|or|so|to|up|us|we|am|be|al|el|de|da|di|du|la|le|mr|ms|st|dr)[a-z]{2}$/;

/**
 * Gives each person who is not public a pseudonym, numbered in the order of the case's file: the same for every export
 * of a case, and nothing in it comes from the name. A part of a name is distinctive unless it is short, everybody's, or
 * also part of the name of a place or of somebody public; two letters count where they have a capital.
 */
export function redactedPeople(entities: readonly Entity[]): RedactedPeople {
  const isRedacted = ({ kind, exposure }: Entity) => kind === "person" && REDACTED_EXPOSURES.includes(exposure);
  const people = entities.filter(isRedacted);
  const staying = entities.filter((entity) => !isRedacted(entity));
  const taken = new Set(staying.map(({ id }) => id.toLowerCase()));
  // An organization called after somebody would give them away; a public namesake and a place would not.
  const shared = new Set(
    staying.filter(({ kind }) => kind !== "organization").flatMap((entity) => namesOf(entity).flatMap(evenWordsOf)),
  );

  const pseudonyms = new Map<EntityId, Pseudonym>();
  const names: Needle[] = [];
  const ids: Needle[] = [];
  let [number, left] = [0, 0];
  for (const person of people) {
    do number++;
    while (taken.has(`person-${number}`));
    const pseudonym = { id: asEntityId(`person-${number}`), name: `Person ${number}` };
    pseudonyms.set(person.id, pseudonym);
    // Of a case that was redacted before, nobody has a name to hide.
    if (person.id === pseudonym.id && person.name === pseudonym.name) continue;

    const instead = pseudonym.name;
    ids.push({ name: person.id, instead });
    for (const name of namesOf(person)) {
      names.push({ name, instead });
      if (person.named) for (const spelling of spellingsOf(name)) names.push({ ...spelling, instead });
    }
    // An id of several words ("witness-7") is itself what somebody is called; one of a single word may mean anything.
    if (person.named && foldedWords(person.id).length > 1) names.push({ name: person.id, instead });
    for (const part of new Set(person.named ? namesOf(person).flatMap(partsOf) : [])) {
      if (!isDistinctive(part) && !TWO_LETTERS.test(part)) continue;
      if (shared.has(part)) left++;
      else names.push({ name: part, instead, ...(isDistinctive(part) ? {} : { onlyCapital: true }) });
    }
  }
  const vulnerable = new Set(people.filter(({ exposure }) => exposure === "vulnerable").map(({ id }) => id));
  return { pseudonyms, vulnerable, names, ids, left };
}

/** Words as they are looked for: what only looks like everybody's word, or like that of somebody public, would take theirs along. */
const evenWordsOf = (words: string): string[] => foldedWords(words, evenLookAlikes);

const namesOf = ({ name, names }: Entity): string[] => [name, ...names.map(({ text }) => text)];

/** The words of a name by which somebody may be called alone; what an apostrophe joins is one ("O'Brien"), and its parts are too. */
const partsOf = (name: string): string[] => [
  ...evenWordsOf(name),
  ...wordsOfName(name)
    .flatMap(spellingsOfWord)
    .map((word) => evenWordsOf(word).join("")),
];

const isDistinctive = (part: string): boolean =>
  part.length >= SHORTEST_PART && !COMMON.has(part) && !/^\p{N}+$/u.test(part);
