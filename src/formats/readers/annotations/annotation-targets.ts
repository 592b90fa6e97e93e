import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, isObject, type JsonObject, objectsIn, wordsIn, wordsOf } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import { sameAddress } from "../tellings/same-address.ts";
import type { Quote, Spot, Work } from "../tellings/telling.ts";

/** One target of an annotation: the work, the words highlighted in it, and where else it is said to be. */
export interface AnnotationTarget {
  readonly work: Work;
  readonly quote?: Quote | undefined;
  /** Places that are no quote, in words: pages, fragments, positions in the page as it was then. */
  readonly places: readonly string[];
}

/**
 * Every target of an annotation: an address, a resource with an id, or a part of a source, one or a list of these (Web
 * Annotation Data Model, 3.2 and 4). Targets that are one passage of one page are one.
 */
export function targetsOf(object: JsonObject, at: Spot, note: NoteIssue): AnnotationTarget[] {
  const { uri, document, target } = object;
  const titles = isObject(document) ? allWordsIn(document.title) : [];
  const links = isObject(document) ? objectsIn(document.link).flatMap(({ href }) => wordsIn(href) ?? []) : [];
  const page = wordsIn(uri);
  const listed = (Array.isArray(target) ? target : [target]).filter((one) => one !== undefined && one !== null);
  const found: AnnotationTarget[] = (listed.length === 0 ? [{}] : listed).flatMap((one: unknown) => {
    const part = isObject(one) ? one : { source: one };
    const address = addressOf(part) ?? page;
    const { places, quote } = passageOf(part, at, note);
    const [title, ...otherTitles] = titles;
    if (address === undefined && title === undefined) return [];

    const own = address === undefined || !isPage(address) ? (links.find(isPage) ?? address) : address;
    const isOfPage = page === undefined || address === undefined || sameAddress(address).key === sameAddress(page).key;
    const notes = [
      ...(address === undefined || own === address ? [] : [`Known there as ${address}`]),
      ...(isOfPage ? [] : [`Annotated at: ${page}`]),
      ...otherTitles.map((words) => `Also called: ${words}`),
      ...links.filter((link) => link !== own && link !== address && link !== page).map((link) => `Also at: ${link}`),
    ];
    return [{ work: { url: own, title, notes, at }, quote, places }];
  });
  const seen = new Map<string, AnnotationTarget>();
  for (const one of found) {
    const key = JSON.stringify([sameAddress(one.work.url ?? "").key, one.quote]);
    const known = seen.get(key);
    seen.set(key, known === undefined ? one : { ...known, places: [...new Set([...known.places, ...one.places])] });
  }
  return [...seen.values()];
}

const isPage = (address: string): boolean => /^https?:\/\//i.test(address);

const addressOf = ({ source, id }: JsonObject): string | undefined =>
  wordsIn(source) ?? (isObject(source) ? wordsIn(source.id) : undefined) ?? wordsIn(id);

/** A selector may be refined by a further one, which then has the words. */
const selectorsIn = (selector: unknown): unknown[] =>
  (Array.isArray(selector) ? selector : [selector]).flatMap((one) =>
    isObject(one) ? [one, ...selectorsIn(one.refinedBy)] : one === undefined || one === null ? [] : [one],
  );

function passageOf(target: JsonObject, at: Spot, note: NoteIssue): Pick<AnnotationTarget, "quote" | "places"> {
  const selectors = selectorsIn(target.selector);
  const quotes = selectors.flatMap((selector): Quote[] => {
    if (!isObject(selector) || selector.type !== "TextQuoteSelector") return [];
    const exact = wordsIn(selector.exact);
    return exact === undefined ? [] : [{ exact, prefix: wordsIn(selector.prefix), suffix: wordsIn(selector.suffix) }];
  });
  const [quote, ...others] = quotes;
  for (const { exact, prefix, suffix } of others)
    if (exact !== quote?.exact)
      noteUnused("a further quote of the same passage", { exact, prefix, suffix }, at, note, "the first was taken");

  const { source, id, selector, ...further } = target;
  const beside = isObject(source)
    ? Object.fromEntries(
        Object.entries(source).flatMap(([name, held]) => (name === "id" ? [] : [[`source ${name}`, held]])),
      )
    : {};
  const other = source !== undefined && id !== undefined ? { id } : {};
  noteUnused(`the target ${shownWords(addressOf(target) ?? "")}`, { ...further, ...beside, ...other }, at, note);
  return { quote, places: selectors.flatMap(placeOf) };
}

/** Where a selector that is no quote points, in words. Positions count in the page as it was then, of which only the words highlighted are kept. */
function placeOf(selector: unknown): string[] {
  if (!isObject(selector)) return wordsOf(selector).map((words) => `Place in the work: ${words}`);
  const { type, refinedBy, exact, prefix, suffix, ...said } = selector;
  const { start, end, value, conformsTo, index, label, ...further } = said;
  const spoken: Record<string, unknown> = type === "TextQuoteSelector" ? said : { exact, prefix, suffix, ...said };
  const wordsOfFields = (fields: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(fields).flatMap(([name, held]) => wordsOf(held).map((word) => `${name} ${word}`));
  const place = (words: string, others: Readonly<Record<string, unknown>>): string[] => [
    `Place in the work: ${[words, ...wordsOfFields(others)].join(", ")}`,
  ];
  if (type === "TextPositionSelector" && typeof start === "number" && typeof end === "number") {
    const others = wordsOfFields({ value, conformsTo, index, label, ...further });
    const where = `Highlighted at ${start}-${end} of the page as it was then.`;
    return others.length === 0 ? [where] : [where, `Place in the work: ${others.join(", ")}`];
  }
  if (type === "FragmentSelector" && typeof value === "string")
    return place(value, { conformsTo, start, end, index, label, ...further });
  if (type === "PageSelector" && typeof index === "number")
    return place(`page ${label ?? index + 1}`, { number: index + 1, start, end, value, conformsTo, ...further });

  const words = wordsOfFields(spoken);
  return words.length === 0 ? [] : [`Place in the work: ${wordsIn(type) ?? "selector"}: ${words.join(", ")}`];
}
