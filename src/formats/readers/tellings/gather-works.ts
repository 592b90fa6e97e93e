import { evenName } from "../../../graph/names/even-name.ts";
import { slugOf } from "../../../graph/names/slug-of.ts";
import type { Anchor } from "../../../model/anchor.ts";
import { asSourceId, type EntityId, type SourceId } from "../../../model/id.ts";
import { sha256Of } from "../../../model/sha256.ts";
import type { Source } from "../../../model/source.ts";
import { MAX_FIELD_LENGTH, WebAddressSchema } from "../../../model/text.ts";
import { type NoteIssue, shownWords } from "./import-issue.ts";
import { makeIds } from "./make-ids.ts";
import { metAgain, NOTHING_MORE } from "./met-again.ts";
import { type KeptText, placeQuote } from "./place-quote.ts";
import { roundJoins } from "./round-joins.ts";
import { sameAddress } from "./same-address.ts";
import type { Mention, Quote, Spot, Work } from "./telling.ts";

/** Where a telling stands: the source whose kept text has its passage, and the work it names where that is another. */
export interface Standing {
  readonly source: SourceId;
  readonly work: SourceId;
  readonly anchor: Anchor;
}

/** The works that a file names, as they are met, and the texts that its claims stand on. */
export interface GatheredWorks {
  /** @param record gives the words that a telling without a quote stands on */
  stand(work: Work, quote: Quote | undefined, record: () => string): Standing;
  /** A further passage of a source that a telling stands in. */
  further(source: SourceId, quote: Quote): Anchor | undefined;
  /** The source that is a work, where nothing of it is quoted. */
  refer(work: Work): SourceId;
  /** Those that were met so far, to which more come; their texts and joins are not known yet. */
  readonly met: readonly Source[];
  sources(): readonly Source[];
  texts(): ReadonlyMap<SourceId, string>;
}

interface Shelf extends KeptText {
  source: Source;
  /** Its place among those that were met. */
  readonly place: number;
  /** All that was said of it, and by which mention last: one is met once for each telling that is made of its row. */
  said: Work;
  last: Work | undefined;
  /** What its note is made of. */
  readonly lines: Set<string>;
}

/** So that what is said of the text fits behind it. */
const LONGEST_NOTE = MAX_FIELD_LENGTH - 2_000;

/**
 * Gathers works and gives every telling a passage that is truly there, although nobody has the works' texts at hand.
 *
 * Where the file quotes a work, those words are the work's: its kept text is made of the passages quoted, one a
 * paragraph, and its note says that it is an excerpt. Where the file has no quote, no words of the work are known, and
 * the record's own words must not pass for them: the claim then stands in a source of genre `dataset`, whose text is
 * made of the file's records and which derives from the work; the first step of the attribution lies in the work.
 */
export function gatherWorks(
  file: string,
  findPublisher: (mention: Mention) => EntityId | undefined,
  note: NoteIssue,
): GatheredWorks {
  const idFor = makeIds([], true);
  const shelves: Shelf[] = [];
  const met: Source[] = [];
  const works = new Map<string, Shelf>();
  const records = new Map<SourceId, Shelf>();
  const joined = new Map<Shelf, Work>();
  /** Works that are the very file: its records are their words. */
  const files = new Set<Shelf>();

  function shelve(source: Source, said: Work): Shelf {
    const place = met.length;
    const shelf: Shelf = { source, place, said, last: said, lines: new Set(), text: "", anchors: new Map() };
    shelves.push(shelf);
    met.push(source);
    return shelf;
  }

  function shelfOf(named: Work): Shelf {
    const work = named.url === undefined ? named : { ...named, url: sameAddress(named.url).page };
    const key = keyOf(work);
    const known = works.get(key);
    if (known !== undefined) {
      if (known.last !== named) tellAgain(known, work);
      known.last = named;
      return known;
    }

    const publisher = work.publisher && findPublisher(work.publisher);
    const made = shelve(
      {
        id: asSourceId(idFor(work.id ?? slugOf(work.title ?? work.url ?? ""))),
        access: work.access ?? "open",
        ...(work.embargo === undefined ? {} : { embargo: work.embargo }),
        genre: work.genre ?? "unknown",
        // A source that is only words is called by them.
        ...(work.title !== undefined
          ? { title: work.title }
          : work.url === undefined || isAddress(work.url)
            ? {}
            : { title: work.url }),
        ...(publisher === undefined ? {} : { publisher }),
        authors: [],
        ...(work.published === undefined ? {} : { published: work.published }),
        ...(isAddress(work.url) ? { url: work.url } : {}),
        ...(work.accessed === undefined ? {} : { accessed: work.accessed }),
        ...(work.lang === undefined ? {} : { lang: work.lang }),
        derivesFrom: [],
        status: "standing",
      },
      work,
    );
    made.last = named;
    keepInNote(made, work, publisher);
    works.set(key, made);
    if (work.isFile) files.add(made);
    if (work.joinedInto !== undefined) joined.set(made, work);
    return made;
  }

  /** What has no field of its own, or could not be read, goes into the note, a line each. */
  function keepInNote(shelf: Shelf, { notes = [], url, publisher, at }: Work, found: EntityId | undefined): void {
    for (const one of notes) {
      const unread = typeof one === "string" ? undefined : one;
      if (addLine(shelf, unread?.words ?? (one as string), at) && unread !== undefined)
        note("warning", "kept-raw", unread.at, unread.message, unread.mend);
    }
    if (url !== undefined && !isAddress(url) && addLine(shelf, `Address as recorded: ${url}`, at)) {
      const message = `${shownWords(url)} is no web address that can be opened`;
      note("warning", "kept-raw", at, message, NO_ADDRESS);
    }
    if (publisher !== undefined && found === undefined)
      addLine(shelf, `Publisher as recorded: ${publisher.name ?? publisher.id}`, at);
  }

  /** Whether it stands in the note now, where it may have stood before. */
  function addLine(shelf: Shelf, line: string, at: Spot): boolean {
    if (shelf.lines.has(line)) return true;
    const { source } = shelf;
    const longer = source.note === undefined ? line : `${source.note}\n${line}`;
    if (shelf.lines.size > 0 && longer.length > LONGEST_NOTE) {
      const message = `the note of the source ${shownWords(source.id)} is full: ${shownWords(line)} is not in it`;
      note("warning", "not-used", at, message, "write it into a note of your own");
      return false;
    }
    shelf.lines.add(line);
    amend(shelf, { note: longer });
    return true;
  }

  function amend(shelf: Shelf, fields: Partial<Source>): void {
    shelf.source = { ...shelf.source, ...fields };
    met[shelf.place] = shelf.source;
  }

  /** A work that is known already: what this mention says beyond those before it is kept, or noted as not used. */
  function tellAgain(shelf: Shelf, work: Work): void {
    const again = metAgain(shelf.said, work);
    if (again === NOTHING_MORE && (work.notes ?? []).length === 0) return;
    const { adds, differs, notes } = again;
    for (const { field, what, now, before, taken } of differs) {
      const named = shownWords(work.id ?? work.url ?? shelf.said.title ?? shelf.source.id);
      const message = `the source ${named} ${what} ${shownWords(now)} here and ${shownWords(before)} before`;
      const code = field === "title" ? "title-differs" : "not-used";
      note("warning", code, work.at, message, `mend one of the two; the ${taken} was taken`);
    }
    const { publisher, joinedInto, url, ...plain } = adds;
    const found = publisher && findPublisher(publisher);
    keepInNote(shelf, { notes: [...(work.notes ?? []), ...notes], url, publisher, at: work.at }, found);
    if (Object.keys(adds).length === 0) return;
    shelf.said = { ...shelf.said, ...adds };
    amend(shelf, {
      ...plain,
      ...(isAddress(url) ? { url } : {}),
      ...(found === undefined ? {} : { publisher: found }),
    });
    if (joinedInto !== undefined) joined.set(shelf, work);
    const record = records.get(shelf.source.id);
    const { access, embargo } = shelf.source;
    if (record !== undefined) amend(record, { access, ...(embargo === undefined ? {} : { embargo }) });
  }

  function recordsOf({ source, said }: Shelf): Shelf {
    const known = records.get(source.id);
    if (known !== undefined) return known;

    const named = source.title ?? source.url ?? source.id;
    const made = shelve(
      {
        id: asSourceId(idFor(`${source.id.slice(0, 110)}-as-recorded`)),
        // What a file records of a work may go no further than the work itself.
        access: source.access,
        ...(source.embargo === undefined ? {} : { embargo: source.embargo }),
        genre: "dataset",
        title: `What ${file} records of "${named}"`,
        authors: [],
        derivesFrom: [{ source: source.id, how: "rewrite" }],
        status: "standing",
        note: `The text is made of records of ${file}, one a paragraph. The work itself was not read.`,
      },
      said,
    );
    records.set(source.id, made);
    return made;
  }

  return {
    stand(named, quote, record) {
      const work = shelfOf(named);
      const shelf = quote === undefined && !files.has(work) ? recordsOf(work) : work;
      const anchor = placeQuote(shelf, quote ?? { exact: record() });
      return { source: shelf.source.id, work: work.source.id, anchor };
    },
    further(id, quote) {
      const shelf = shelves.find(({ source }) => source.id === id);
      return shelf && placeQuote(shelf, quote);
    },
    refer: (work) => shelfOf(work).source.id,
    met,
    sources() {
      const joins = joinsOf(joined, works, note);
      return shelves.map((shelf) => {
        const joinedInto = joins.get(shelf.source.id);
        return { ...withText(shelf, file, files.has(shelf)), ...(joinedInto === undefined ? {} : { joinedInto }) };
      });
    },
    texts: () => new Map(shelves.filter(({ text }) => text !== "").map(({ source, text }) => [source.id, text])),
  };
}

/** The joins of works, by source; one into a work that the file does not name, or that goes round, is noted and left out. */
function joinsOf(
  joined: ReadonlyMap<Shelf, Work>,
  works: ReadonlyMap<string, Shelf>,
  note: NoteIssue,
): ReadonlyMap<SourceId, NonNullable<Source["joinedInto"]>> {
  const joins = new Map<SourceId, NonNullable<Source["joinedInto"]>>();
  for (const [{ source }, { joinedInto, at }] of joined) {
    const into = joinedInto && works.get(`id ${joinedInto.id}`)?.source.id;
    if (joinedInto !== undefined && into !== undefined && into !== source.id)
      joins.set(source.id, { id: into, when: joinedInto.when, why: joinedInto.why });
    else
      note("warning", "not-used", at, `the work that ${shownWords(source.id)} was joined into is not there`, LIST_IT);
  }
  for (const id of roundJoins(new Map([...joins].map(([from, { id: into }]) => [from, into])))) {
    const at = [...joined].find(([{ source }]) => source.id === id)?.[1].at ?? { line: 1, column: 1 };
    note("warning", "not-used", at, `the joins of the work ${shownWords(id)} go round`, "this join is left out");
    joins.delete(id);
  }
  return joins;
}

const isAddress = (url: string | undefined): url is string =>
  url !== undefined && WebAddressSchema.safeParse(url).success;

const NO_ADDRESS = "write it with http:// or https://; it was kept in the source's note";
const LIST_IT = "name it in the file; until then the join is left out";

/** The same id is the same work, else the same address, else the same title by the same publisher of the same day. */
const keyOf = ({ id, url, title, publisher, published }: Work): string =>
  id !== undefined
    ? `id ${id}`
    : url !== undefined
      ? `url ${sameAddress(url).key}`
      : `title ${JSON.stringify([title && evenName(title), publisher?.id ?? (publisher?.name && evenName(publisher.name)), published])}`;

function withText({ source, text }: Shelf, file: string, isFile: boolean): Source {
  if (text === "") return source;

  const excerpt = isFile
    ? `The text kept here is made of records of ${file}, one a paragraph.`
    : `The text kept here is an excerpt: the passages that ${file} quotes, one a paragraph. The work itself was not read.`;
  const note =
    source.genre === "dataset" && source.derivesFrom.length > 0
      ? source.note
      : [source.note, excerpt].filter(Boolean).join("\n");
  return { ...source, text: { sha256: sha256Of(text), length: text.length }, ...(note === undefined ? {} : { note }) };
}
