import { allWordsIn, isObject, type JsonObject, objectsIn, wordsIn, wordsOf } from "../tellings/json-values.ts";
import { readDate } from "../tellings/read-date.ts";
import { sameAddress } from "../tellings/same-address.ts";
import type { Work } from "../tellings/telling.ts";
import { BOOKKEEPING } from "./stix-bookkeeping.ts";
import type { StixObject } from "./stix-objects.ts";

/** The works of an object: those it refers to, and the reports that it is part of; one page is one work. */
export function worksOfObject({ object, id, at }: StixObject, reports: ReadonlyMap<string, readonly Work[]>): Work[] {
  const own = objectsIn(object.external_references).flatMap((reference) => workOfReference(reference, at) ?? []);
  const seen = new Set(own.flatMap(({ url }) => (url === undefined ? [] : [sameAddress(url).key])));
  const further = (reports.get(id) ?? []).filter(({ url }) => url === undefined || !seen.has(sameAddress(url).key));
  return [...own, ...further];
}

function workOfReference(reference: JsonObject, at: Work["at"]): Work | undefined {
  const { source_name, url, external_id, description, ...further } = reference;
  const title = wordsIn(source_name);
  const address = wordsIn(url);
  if (title === undefined && address === undefined) return undefined;
  const notes = [
    ...allWordsIn(external_id).map((words) => `Known there as ${words}`),
    ...allWordsIn(description),
    ...Object.entries(further).flatMap(([name, value]) => wordsOf(value).map((words) => `${name}: ${words}`)),
  ];
  return { title, url: address, notes, at };
}

const USED: ReadonlySet<string> = new Set([
  ...BOOKKEEPING,
  "name",
  "published",
  "external_references",
  "object_refs",
  "description",
]);

/** The reports of a bundle, by the ids of the objects that they are about: OpenCTI and others say there where something stands. */
export function reportsAmong(
  objects: readonly StixObject[],
  isEntity: (id: string) => boolean,
): ReadonlyMap<string, readonly Work[]> {
  const about = new Map<string, Work[]>();
  for (const found of objects.filter(({ type, own }) => type === "report" && Object.keys(own).length === 0)) {
    const work = workOfReport(found, isEntity);
    for (const id of allWordsIn(found.object.object_refs)) about.set(id, [...(about.get(id) ?? []), work]);
  }
  return about;
}

function workOfReport({ object, id, at }: StixObject, isEntity: (id: string) => boolean): Work {
  const [first, ...others] = objectsIn(object.external_references);
  const reference = first && workOfReference(first, at);
  const made = wordsIn(object.created_by_ref);
  const day = wordsIn(object.published);
  const published = day === undefined ? undefined : dayOf(day);
  const named = (one: JsonObject) => wordsOf(one).map((words) => `Reference: ${words}`);
  return {
    id,
    title: wordsIn(object.name) ?? reference?.title,
    url: reference?.url,
    published,
    genre: "report",
    publisher: made !== undefined && isEntity(made) ? { id: made, at } : undefined,
    notes: [
      ...allWordsIn(object.description),
      ...(reference?.title === undefined || reference.title === wordsIn(object.name)
        ? []
        : [`Reference: ${reference.title}`]),
      ...(reference?.notes ?? []),
      ...others.flatMap(named),
      ...(day !== undefined && published === undefined ? [`Date as recorded: ${day}`] : []),
      ...Object.entries(object).flatMap(([name, value]) =>
        USED.has(name) || (isObject(value) && name === "extensions" && Object.keys(value).length === 0)
          ? []
          : wordsOf(value).map((words) => `${name}: ${words}`),
      ),
    ],
    at,
  };
}

/** The day of a moment, or whatever else can be read as a date in one way. */
export const dayOf = (moment: string): string | undefined =>
  readDate(/^\d{4}-\d{2}-\d{2}(?=T)/.exec(moment.trim())?.[0] ?? moment);
