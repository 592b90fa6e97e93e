import { LanguageSchema } from "../../../model/text.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Unread, Work } from "../tellings/telling.ts";
import { type Mapping, type PartyMapping, workColumns } from "./mapping.ts";
import type { OpenRecord } from "./open-record.ts";
import { unreadDate } from "./unread-date.ts";

/** A source that a record names, with the words it quotes from it. */
export interface NamedWork {
  readonly work: Work;
  readonly quote?: string | undefined;
}

/**
 * The sources that a record names: several where the mapping has a separator. The cells of ids, addresses and titles
 * say how many; another cell is shared out among them only where it has as many parts, since otherwise nobody can tell
 * whose it is.
 */
export function worksOfRecord(
  row: OpenRecord,
  mapping: Mapping,
  mention: (party: PartyMapping) => Mention | undefined,
  note: NoteIssue,
): NamedWork[] {
  const { quote } = mapping;
  const source = workColumns(mapping);
  if (source === undefined) return [];

  const partsOf = (column: string | undefined): string[] => {
    const parts: string[] = [];
    for (const words of row.all(column))
      for (const part of source.separator === undefined ? [words] : words.split(source.separator))
        if (part.trim() !== "") parts.push(part.trim());
    return parts;
  };
  let parts: readonly string[] = [];
  const leading = [source.id, source.url, source.title].find((column) => {
    parts = partsOf(column);
    return parts.length > 0;
  });
  const leadingParts = parts;
  const count = leadingParts.length;
  if (count === 0) return [];

  const shared = (column: string | undefined, whole = false): (string | undefined)[] => {
    const words = row.cell(column);
    if (words === undefined) return [];
    if (count === 1 && row.all(column).length < 2 && (whole || column !== leading))
      return [whole ? words : words.trim()];
    const parts = column === leading ? leadingParts : partsOf(column);
    if (parts.length === count) return [...parts];

    const message = `${row.all(column).map(shownWords).join(", ")} cannot be shared out among ${count === 1 ? "one source" : `${count} sources`}`;
    note(
      "warning",
      "not-used",
      row.spotOf(column),
      message,
      "give the row one source, or as many parts as there are sources",
    );
    return [];
  };
  const ids = shared(source.id);
  const titles = shared(source.title);
  const urls = shared(source.url);
  const days = shared(source.published);
  const langs = shared(source.lang);
  const quotes = shared(quote, true);
  const publishers = shared(source.publisher?.name ?? source.publisher?.id);

  return Array.from({ length: count }, (_, i): NamedWork => {
    const published = days[i] === undefined ? undefined : readDate(days[i], mapping.dates);
    const notes: Unread[] = [];
    if (days[i] !== undefined && published === undefined) {
      const { message, mend } = unreadDate(days[i], mapping.dates);
      const at = row.spotOf(source.published);
      notes.push({
        words: `Date as recorded: ${days[i]}`,
        at,
        message,
        mend: `${mend}; it was kept in the source's note`,
      });
    }
    const lang = langs[i] === undefined ? undefined : LanguageSchema.safeParse(langs[i]);
    if (lang?.success === false) {
      notes.push({
        words: `Language as recorded: ${langs[i]}`,
        at: row.spotOf(source.lang),
        message: `${shownWords(langs[i] ?? "")} is no language tag`,
        mend: "write one such as en or ps-Arab; it was kept in the source's note",
      });
    }
    const party = source.publisher && mention(source.publisher);
    const publisher =
      party && (publishers[i] !== undefined || source.publisher?.is !== undefined)
        ? {
            ...party,
            ...(count === 1 || source.publisher?.is !== undefined ? {} : { id: undefined, name: publishers[i] }),
          }
        : undefined;
    return {
      work: {
        id: ids[i],
        title: titles[i],
        url: urls[i],
        publisher,
        published,
        genre: source.genre,
        lang: lang?.data,
        notes,
        at: row.spotOf(leading),
      },
      quote: quotes[i],
    };
  });
}
