import type { NewSource } from "../../edit/changes/add-source.ts";
import type { Guesses } from "../../intake/guesses.ts";
import type { TakenIn } from "../../intake/take-in.ts";
import type { EntityId } from "../../model/id.ts";
import type { Access, Derivation, Genre } from "../../model/source.ts";

/** What somebody says of a source in a command line. */
export interface SaidOfSource {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly genre?: Genre;
  readonly access?: Access;
  readonly publisher?: EntityId;
  readonly authors: readonly EntityId[];
  readonly derivesFrom?: { readonly source: string; readonly how: Derivation };
  /** The record of the same work that stands for both. */
  readonly joinedInto?: { readonly id: string; readonly when: string; readonly why: string };
}

/** What of a document's own word goes on record where nobody says otherwise. */
export type KeptGuesses = Pick<Guesses, "title" | "published" | "url" | "lang" | "genre">;

/** What a mail is called among documents; of it nothing says by itself that it was published. */
export const MAIL = "message/rfc822";

/**
 * The guesses that are kept: a web page says when it was published, a file only when it was made. Of a document that is
 * not open its title and its language alone.
 */
export function keptGuesses({ guesses, madeFrom }: TakenIn, access: Access | undefined): KeptGuesses {
  const { title, published, url, lang, genre } = guesses;
  const mayBeOpen = access === undefined || access === "open";
  const isPage = mayBeOpen && madeFrom?.mediaType === "text/html";
  return {
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { lang }),
    ...(madeFrom?.mediaType === MAIL && genre && { genre }),
    ...(isPage && { ...(published && { published }), ...(url && { url }), ...(genre && { genre }) }),
  };
}

/** The source that a document becomes: what was said of it, and below that what it says of itself. */
export function sourceOfDocument(said: SaidOfSource, guesses: KeptGuesses): NewSource {
  const { authors, derivesFrom, ...fields } = said;
  return {
    genre: "unknown",
    ...guesses,
    ...withoutGaps(fields),
    ...(authors.length > 0 && { authors: [...authors] }),
    ...(derivesFrom && { derivesFrom: [derivesFrom as NonNullable<NewSource["derivesFrom"]>[number]] }),
  };
}

const withoutGaps = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** Whether anything says that a work was published. Where nothing does, and of every mail, whoever brings it in says who may have it. */
export const isPublished = ({ genre, publisher, url }: NewSource, mediaType?: string): boolean =>
  mediaType !== MAIL && genre !== "message" && (publisher !== undefined || url !== undefined);
