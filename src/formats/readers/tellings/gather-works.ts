import { evenName } from "../../../graph/names/even-name.ts";
import { slugOf } from "../../../graph/names/slug-of.ts";
import type { Anchor } from "../../../model/anchor.ts";
import { asSourceId, type EntityId, type SourceId } from "../../../model/id.ts";
import { sha256Of } from "../../../model/sha256.ts";
import type { Source } from "../../../model/source.ts";
import { WebAddressSchema } from "../../../model/text.ts";
import { type NoteIssue, shownWords } from "./import-issue.ts";
import { makeIds } from "./make-ids.ts";
import { roundJoins } from "./round-joins.ts";
import { sameAddress } from "./same-address.ts";
import type { Mention, Quote, Work } from "./telling.ts";

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
  sources(): readonly Source[];
  texts(): ReadonlyMap<SourceId, string>;
}

interface Shelf {
  readonly source: Source;
  text: string;
  readonly anchors: Map<string, Anchor>;
}

const BETWEEN_PASSAGES = "\n\n";
/** A quote longer than a field is held by its hash; the kept text has its words. */
const LONGEST_EXACT = 100_000;

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
  const works = new Map<string, Shelf>();
  const records = new Map<SourceId, Shelf>();
  const joined = new Map<Shelf, Work>();
  /** Works that are the very file: its records are their words. */
  const files = new Set<Shelf>();

  function shelve(source: Source): Shelf {
    const shelf: Shelf = { source, text: "", anchors: new Map() };
    shelves.push(shelf);
    return shelf;
  }

  function shelfOf(named: Work): Shelf {
    const work = named.url === undefined ? named : { ...named, url: sameAddress(named.url).page };
    const key = keyOf(work);
    const known = works.get(key);
    if (known !== undefined) {
      const { title } = known.source;
      if (work.title !== undefined && title !== undefined && work.title !== title) {
        const message = `the source ${shownWords(work.id ?? work.url ?? title)} has the title ${shownWords(work.title)} here and ${shownWords(title)} before`;
        note("warning", "title-differs", work.at, message, "mend one of the two; the first was taken");
      }
      return known;
    }

    const address = work.url !== undefined && WebAddressSchema.safeParse(work.url).success;
    const notes = [...(work.notes ?? [])];
    if (work.url !== undefined && !address) {
      const message = `${shownWords(work.url)} is no web address that can be opened`;
      note(
        "warning",
        "kept-raw",
        work.at,
        message,
        "write it with http:// or https://; it was kept in the source's note",
      );
      notes.push(`Address as recorded: ${work.url}`);
    }
    const publisher = work.publisher && findPublisher(work.publisher);
    if (work.publisher !== undefined && publisher === undefined)
      notes.push(`Publisher as recorded: ${work.publisher.name ?? work.publisher.id}`);
    const made = shelve({
      id: asSourceId(idFor(work.id ?? slugOf(work.title ?? work.url ?? ""))),
      access: work.access ?? "open",
      ...(work.embargo === undefined ? {} : { embargo: work.embargo }),
      genre: work.genre ?? "unknown",
      // A source that is only words is called by them.
      ...(work.title !== undefined
        ? { title: work.title }
        : work.url === undefined || address
          ? {}
          : { title: work.url }),
      ...(publisher === undefined ? {} : { publisher }),
      authors: [],
      ...(work.published === undefined ? {} : { published: work.published }),
      ...(address ? { url: work.url } : {}),
      ...(work.accessed === undefined ? {} : { accessed: work.accessed }),
      ...(work.lang === undefined ? {} : { lang: work.lang }),
      derivesFrom: [],
      status: "standing",
      ...(notes.length === 0 ? {} : { note: notes.join("\n") }),
    });
    works.set(key, made);
    if (work.isFile) files.add(made);
    if (work.joinedInto !== undefined) joined.set(made, work);
    return made;
  }

  function recordsOf({ source }: Shelf): Shelf {
    const known = records.get(source.id);
    if (known !== undefined) return known;

    const named = source.title ?? source.url ?? source.id;
    const made = shelve({
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
    });
    records.set(source.id, made);
    return made;
  }

  return {
    stand(named, quote, record) {
      const work = shelfOf(named);
      const shelf = quote === undefined && !files.has(work) ? recordsOf(work) : work;
      const anchor = place(shelf, quote ?? { exact: record() });
      return { source: shelf.source.id, work: work.source.id, anchor };
    },
    further(id, quote) {
      const shelf = shelves.find(({ source }) => source.id === id);
      return shelf && place(shelf, quote);
    },
    refer: (work) => shelfOf(work).source.id,
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

const LIST_IT = "name it in the file; until then the join is left out";

/** The same id is the same work, else the same address, else the same title by the same publisher of the same day. */
const keyOf = ({ id, url, title, publisher, published }: Work): string =>
  id !== undefined
    ? `id ${id}`
    : url !== undefined
      ? `url ${sameAddress(url).key}`
      : `title ${JSON.stringify([title && evenName(title), publisher?.id ?? (publisher?.name && evenName(publisher.name)), published])}`;

/** Puts a passage at the end of a shelf's text, once; the same passage again stands where it stood. */
function place(shelf: Shelf, { translation, ...quote }: Quote): Anchor {
  const anchor = placeWords(shelf, quote);
  return translation === undefined ? anchor : { ...anchor, translation };
}

function placeWords(shelf: Shelf, { exact, prefix = "", suffix = "" }: Quote): Anchor {
  const key = JSON.stringify([prefix, exact, suffix]);
  const known = shelf.anchors.get(key);
  if (known !== undefined) return known;

  const before = shelf.text === "" ? "" : shelf.text + BETWEEN_PASSAGES;
  const start = before.length + prefix.length;
  shelf.text = before + prefix + exact + suffix;
  const anchor: Anchor = {
    start,
    end: start + exact.length,
    ...(exact.length <= LONGEST_EXACT ? { exact } : { sha256: sha256Of(exact) }),
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
  };
  shelf.anchors.set(key, anchor);
  return anchor;
}

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
