import { sameWorkAs as joinedTo } from "../../edit/changes/same-work-as.ts";
import type { Derivation } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { CommandFailure } from "../command-failure.ts";
import { nameEntity } from "../name-entity.ts";
import type { SaidOfSource } from "./source-of-document.ts";

/** What a command line says for `add`. */
export interface AddOptions extends Omit<SaidOfSource, "publisher" | "authors" | "derivesFrom" | "joinedInto"> {
  readonly publisher?: string;
  readonly author?: readonly string[];
  readonly derivesFrom?: string;
  readonly how?: Derivation;
  readonly revisionOf?: string;
  readonly takeOver?: boolean;
  readonly sameWorkAs?: string;
  readonly keepOriginal?: boolean;
  readonly text: boolean;
  readonly guesses: boolean;
  readonly json?: boolean;
}

/** What can be said of one work only. */
const OF_ONE = {
  id: "--id",
  title: "--title",
  url: "--url",
  revisionOf: "--revision-of",
  sameWorkAs: "--same-work-as",
} as const;

/**
 * Refuses what cannot be meant together.
 * @throws CommandFailure 2
 */
export function refuseContradictions(files: readonly string[], options: AddOptions): void {
  const single = (Object.keys(OF_ONE) as (keyof typeof OF_ONE)[]).find((name) => options[name] !== undefined);
  if (files.length > 1 && single !== undefined) {
    throw new CommandFailure(
      2,
      `${OF_ONE[single]} is of one source, and these are ${files.length} files; add them one by one.`,
    );
  }
  if ((options.derivesFrom === undefined) !== (options.how === undefined)) {
    throw new CommandFailure(
      2,
      "--derives-from names the source, and --how says how this one came out of it; say both.",
    );
  }
  const { derivesFrom, revisionOf, sameWorkAs } = options;
  if ([derivesFrom, revisionOf, sameWorkAs].filter((said) => said !== undefined).length > 1) {
    throw new CommandFailure(
      2,
      "--derives-from, --revision-of and --same-work-as are three answers to one question; say one of them.",
    );
  }
  if (options.takeOver && revisionOf === undefined) {
    throw new CommandFailure(2, "--take-over takes over what is recorded of another source: name it by --revision-of.");
  }
}

/** A new case has nobody yet. */
const TO_MAKE =
  "Whoever made the work is a record of the case: write it into entities.yaml, or leave the option out and say at the desk who made it, which makes the record.";

/**
 * What is said of each source, with the entities that are named looked up.
 * @param today as EDTF, the day on which two records are said to be of one work
 * @throws CommandFailure 2 where nobody goes by a name
 */
export function saidOfSource(table: ClaimTable, options: AddOptions, today: string): SaidOfSource {
  const { id, title, published, url, lang, genre, access, publisher, author = [] } = options;
  const { derivesFrom, how, revisionOf, sameWorkAs } = options;
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    ...(genre !== undefined && { genre }),
    ...(access !== undefined && { access }),
    ...(publisher !== undefined && { publisher: nameEntity(table, publisher, TO_MAKE).id }),
    authors: author.map((words) => nameEntity(table, words, TO_MAKE).id),
    ...(derivesFrom !== undefined && how !== undefined && { derivesFrom: { source: derivesFrom, how } }),
    ...(revisionOf !== undefined && { derivesFrom: { source: revisionOf, how: "revision" } }),
    ...(sameWorkAs !== undefined && {
      joinedInto: joinedTo(sameWorkAs, today),
    }),
  };
}
