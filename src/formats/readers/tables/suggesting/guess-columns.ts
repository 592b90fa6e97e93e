import type { EntityKind } from "../../../../model/entity.ts";
import type { Records } from "../records.ts";
import { GUESSES, type Guess, isCalled, plainHeading } from "./headings.ts";

/** Of what kind somebody is in a column that is called so; undefined where what it is called does not tell. */
export function kindByHeading(column: string): EntityKind | undefined {
  const called = plainHeading(column);
  if (/^(person( ?(1|2|a|b))?|personne|persona)$/.test(called)) return "person";
  if (
    /^(company|firm|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|societe|empresa|sociedad|organizacion)$/.test(
      called,
    )
  )
    return "organization";
  return undefined;
}

/** Graphs name their ends themselves, and Gephi's tables call them so: a column "Source" is then no work. */
const ENDS: readonly (readonly [subject: string, object: string])[] = [
  ["@source", "@target"],
  ["source", "target"],
  ["Source", "Target"],
];

/** What each column of a table may be, by what it is called and, of addresses, by what is in it. Nothing is read by it: it is for a person to look through. */
export function guessColumns({ columns, records }: Records): ReadonlyMap<Guess, string> {
  const guessed = new Map<Guess, string>();
  const ends = ENDS.find(([subject, object]) => columns.includes(subject) && columns.includes(object));
  if (ends !== undefined) guessed.set("subject", ends[0]).set("object", ends[1]);
  const headings = new Map(columns.map((name) => [name, plainHeading(name)]));
  const free = () => {
    const taken = new Set(guessed.values());
    return columns.filter((name) => !taken.has(name));
  };
  for (const guess of GUESSES) {
    if (guessed.has(guess)) continue;
    const column = free().find((name) => isCalled(headings.get(name) ?? "", guess));
    if (column !== undefined) guessed.set(guess, column);
    else if (guess === "url") {
      // What is called a source, or nothing known, may hold its address; who somebody is may be an address as well.
      const addresses = columnsOfAddresses(free(), records);
      const url = free().find((name) => addresses.has(name) && mayBeAddress(headings.get(name) ?? ""));
      if (url !== undefined) guessed.set("url", url);
    }
  }
  return guessed;
}

const mayBeAddress = (heading: string): boolean =>
  isCalled(heading, "title") || !GUESSES.some((guess) => isCalled(heading, guess));

const MOST_LOOKED_AT = 200;

/** The columns that hold addresses and nothing else, gathered row by row. */
function columnsOfAddresses(columns: readonly string[], records: Records["records"]): ReadonlySet<string> {
  const addresses = new Set<string>();
  const others = new Set<string>();
  let left = MOST_LOOKED_AT;
  for (const { cells } of records) {
    if (left-- === 0) break;
    for (const column of columns) {
      const words = cells.get(column)?.trim() ?? "";
      if (words === "" || others.has(column)) continue;
      if (/^https?:\/\//i.test(words)) addresses.add(column);
      else others.add(column);
    }
  }
  return new Set([...addresses].filter((column) => !others.has(column)));
}
