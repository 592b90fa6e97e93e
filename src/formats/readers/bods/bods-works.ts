import type { Genre } from "../../../model/source.ts";
import { shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, objectsIn, wordsIn, wordsOf } from "../tellings/json-values.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Spot, Unread, Work } from "../tellings/telling.ts";

const GENRES: ReadonlyMap<string, Genre> = new Map([
  ["officialRegister", "official"],
  ["selfDeclaration", "document"],
]);

/**
 * The work that a statement comes from: what its source is called or where it can be opened, else who published the
 * data. Of what kind a source is makes no source by itself.
 */
export function workOfStatement({ source, publicationDetails }: JsonObject, at: Spot): Work | undefined {
  const { type, description, url, retrievedAt, assertedBy, ...others } = isObject(source) ? source : {};
  const published = isObject(publicationDetails) ? publicationDetails : {};
  const { publisher, publicationDate, ...further } = published;
  const { name: publisherName, ...ofPublisher } = isObject(publisher) ? publisher : {};
  const [title = wordsIn(url) === undefined ? wordsIn(publisherName) : undefined, ...more] = (
    wordsIn(description) ?? ""
  )
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (title === undefined && wordsIn(url) === undefined) return undefined;

  const types = wordsOf(type);
  const accessed = wordsIn(retrievedAt);
  const seen = accessed === undefined ? undefined : readDate(accessed);
  return {
    title,
    url: wordsIn(url),
    publisher:
      wordsIn(publisherName) === undefined ? undefined : { name: wordsIn(publisherName), kind: "organization", at },
    accessed: seen,
    genre: types.flatMap((word) => GENRES.get(word) ?? [])[0],
    notes: [
      ...more,
      ...(types.length === 0 ? [] : [`Kind of source: ${types.join(", ")}`]),
      ...(accessed === undefined || seen !== undefined ? [] : [unreadDay(accessed, at)]),
      ...objectsIn(assertedBy).flatMap(({ uri }) =>
        wordsIn(uri) === undefined ? [] : [`Asserted by: ${wordsIn(uri)}`],
      ),
      ...wordsOf({ ...others })
        .filter((words) => words !== "{}")
        .map((words) => `Further of the source: ${words}`),
      ...wordsOf({ ...further, ...ofPublisher, ...(publicationDate === undefined ? {} : { publicationDate }) })
        .filter((words) => words !== "{}")
        .map((words) => `Publication of the data: ${words}`),
    ],
    at,
  };
}

const unreadDay = (accessed: string, at: Spot): Unread => ({
  words: `Retrieved, as recorded: ${accessed}`,
  at,
  message: `the date ${shownWords(accessed)} can be read in several ways or in none`,
  mend: "it was kept in the source's note",
});
