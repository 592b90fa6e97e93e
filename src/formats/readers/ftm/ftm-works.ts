import { ownWork } from "../objects/own-entry.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, wordsIn, wordsOf } from "../tellings/json-values.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Spot, Unread, Work } from "../tellings/telling.ts";
import { besideOf, type FtmRecord } from "./ftm-record.ts";
import { WORK_SCHEMAS } from "./ftm-schemas.ts";

/** The entities of a file that can be the proof of another, by their ids. */
export function proofsAmong(records: readonly FtmRecord[]): ReadonlyMap<string, FtmRecord> {
  const proofs = new Set(records.flatMap(({ properties }) => allWordsIn(properties.proof)));
  return new Map(
    records.flatMap((record) =>
      WORK_SCHEMAS.has(record.schema) || proofs.has(record.id) ? [[record.id, record] as const] : [],
    ),
  );
}

const OF_A_WORK = new Set([
  "title",
  "name",
  "fileName",
  "sourceUrl",
  "publisher",
  "publishedAt",
  "date",
  "retrievedAt",
]);

/** A document of the file's as a work; what has no place among a work's fields is kept in its note. */
export function workOfProof(proof: FtmRecord): Work {
  const { id, properties, own, at } = proof;
  const all = (name: string) => allWordsIn(properties[name]);
  const ofOurs = wordsIn(own.sourceId) !== undefined;
  const titles = ofOurs ? all("title") : [...all("title"), ...all("name"), ...all("fileName")];
  const [title = ofOurs ? undefined : id, ...otherTitles] = [...new Set(titles)];
  const [url, ...otherUrls] = all("sourceUrl");
  const [publisher, ...otherPublishers] = all("publisher");
  const dated = datesOf([...all("publishedAt"), ...(all("publishedAt").length === 0 ? all("date") : [])], at);
  const seen = all("retrievedAt");
  const publisherId = wordsIn(own.publisher);
  const further = ofOurs
    ? []
    : [
        ...Object.entries({ ...properties, ...besideOf(proof) }).flatMap(([name, values]) =>
          OF_A_WORK.has(name) ? [] : wordsOf(values).map((words) => `${name}: ${words}`),
        ),
        ...(all("publishedAt").length > 0 ? all("date").map((words) => `date: ${words}`) : []),
        ...otherTitles.map((words) => `Also called: ${words}`),
        ...otherUrls.map((words) => `Also at: ${words}`),
        ...otherPublishers.map((words) => `Publisher as recorded: ${words}`),
        ...seen.slice(accessedOf(seen) === undefined ? 0 : 1).map((words) => `retrievedAt: ${words}`),
      ];
  return {
    id: wordsIn(own.sourceId) ?? id,
    title,
    url,
    publisher:
      publisherId === undefined
        ? publisher === undefined
          ? undefined
          : { name: publisher, at }
        : { id: publisherId, at },
    published: dated.published,
    ...(ofOurs ? {} : { accessed: accessedOf(seen) }),
    ...ownWork(own),
    notes: [...dated.notes, ...further],
    at,
  };
}

/** Beside which names an edge's properties say where it comes from. */
export const SOURCES_OF_EDGES = ["sourceUrl", "proof", "publisher", "publishedAt", "retrievedAt"] as const;

/**
 * All works that an edge names: each address, each proof. One address and one proof without an address of its own are
 * one work. A proof that is not in the file is a work known by its id, which is noted.
 */
export function worksOfEdge(
  { id, properties, own, at }: FtmRecord,
  proofs: ReadonlyMap<string, FtmRecord>,
  note: NoteIssue,
): Work[] {
  const all = (name: string) => allWordsIn(properties[name]);
  const urls = all("sourceUrl");
  const publishers = all("publisher");
  const dated = datesOf(all("publishedAt"), at);
  const proven = all("proof").map((proof): Work => {
    const record = proofs.get(proof);
    if (record !== undefined) return workOfProof(record);
    const message = `the proof ${shownWords(proof)} of ${shownWords(id)} is not in this file`;
    note("warning", "not-there", at, message, "export it too; until then the source is known by its id alone");
    return { id: proof, title: proof, at };
  });
  const published = { published: dated.published, accessed: accessedOf(all("retrievedAt")) };
  const [only, ...moreProofs] = proven;
  const [url, ...moreUrls] = urls;
  if (only !== undefined && moreProofs.length === 0 && moreUrls.length === 0) {
    if (url === undefined || only.url === undefined || only.url === url || wordsIn(own.sourceId) !== undefined)
      return [withPublisher({ ...only, url: only.url ?? url }, publishers, at)];
  }
  const addresses = urls.map((address, i) =>
    withPublisher(
      { url: address, ...published, notes: dated.notes, at },
      publishers.length === urls.length ? publishers.slice(i, i + 1) : publishers,
      at,
    ),
  );
  if (proven.length + addresses.length > 0) return [...proven, ...addresses];
  return publishers.map((name) => ({ title: name, ...published, notes: dated.notes, publisher: { name, at }, at }));
}

function withPublisher(work: Work, publishers: readonly string[], at: Spot): Work {
  const [name, ...others] = publishers;
  if (name === undefined) return work;
  const taken = work.publisher ?? { name, at };
  const beside = (taken.name === name ? others : [name, ...others]).filter((other) => other !== taken.name);
  return {
    ...work,
    publisher: taken,
    notes: [
      ...(work.notes ?? []),
      ...(taken.id === undefined ? beside.map((words) => `Publisher as recorded: ${words}`) : []),
    ],
  };
}

/** The one date that can be read in one way; anything else is kept in the note. */
function datesOf(
  dates: readonly string[],
  at: Spot,
): { readonly published: string | undefined; readonly notes: readonly Unread[] } {
  const [first, ...others] = dates;
  const published = first === undefined || others.length > 0 ? undefined : readDate(first);
  if (first === undefined || published !== undefined) return { published, notes: [] };

  const message =
    others.length > 0
      ? `there are ${dates.length} dates: ${dates.join(", ")}`
      : `the date ${first} can be read in several ways or in none`;
  const words = dates.map((date) => `Date as recorded: ${date}`).join("\n");
  return { published: undefined, notes: [{ words, at, message, mend: "they were kept in the source's note" }] };
}

const accessedOf = ([first]: readonly string[]): string | undefined =>
  first === undefined ? undefined : readDate(first);
