import { timeBounds } from "../model/edtf-time.ts";
import type { Genre } from "../model/source.ts";
import { LanguageSchema, WebAddressSchema } from "../model/text.ts";
import { asOneLine } from "./searchable-words.ts";

/** What a document says of itself. Each is a guess until a person keeps it; what it does not say is absent. */
export interface Guesses {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** The day of publication, in EDTF. */
  readonly published?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly genre?: Genre;
}

/** What stands in a document, before anybody has looked at whether it can be what it says it is. */
export interface RawGuesses {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
  readonly genre?: Genre | undefined;
}

const LONGEST = 500;
const MOST_AUTHORS = 50;

/** Keeps of what a document says what a record could hold: a day that is in the calendar, an address of the web, a tag of a language. */
export function soundGuesses(raw: RawGuesses): Guesses {
  const title = words(raw.title);
  const publisher = words(raw.publisher);
  const published = dayOf(raw.published);
  const lang = raw.lang?.trim().replaceAll("_", "-");
  const url = raw.url?.trim();
  const authors = (raw.authors ?? []).flatMap((name) => words(name) ?? []);

  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    authors: [...new Set(authors)].slice(0, MOST_AUTHORS),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && LanguageSchema.safeParse(lang).success && { lang }),
    ...(url !== undefined && WebAddressSchema.safeParse(url).success && { url }),
    ...(raw.genre !== undefined && { genre: raw.genre }),
  };
}

function words(raw: string | undefined): string | undefined {
  const line = asOneLine((raw ?? "").slice(0, 10 * LONGEST));
  return line === "" || line.length > LONGEST ? undefined : line;
}

/** The day of a time stamp as it stands there, in the zone that it was written in. */
function dayOf(raw: string | undefined): string | undefined {
  const [day] = /^\d{4}(-\d{2}){0,2}(?=$|[T ])/.exec(raw?.trim() ?? "") ?? [];
  return day !== undefined && timeBounds(day) !== undefined ? day : undefined;
}
