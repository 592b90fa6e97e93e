import type { EntityKind } from "../../../model/entity.ts";
import { ownEntry } from "../objects/own-entry.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Entry } from "../tellings/telling.ts";
import { besideOf, type FtmRecord } from "./ftm-record.ts";

const NAMES = ["name", "full", "alias", "weakAlias", "previousName", "abbreviation"];
const USED = new Set([...NAMES, "description", "latitude", "longitude", "wikidataId"]);
/** Beside the properties: the name that programs show, and which program's list it is on. */
const OF_EVERY_ENTITY = new Set(["caption", "target"]);

/** Somebody or some place as an entry of the case; properties that a case has no field for are noted with their values. */
export function entryOfRecord(record: FtmRecord, kind: EntityKind, note: NoteIssue): Entry {
  const { id, properties, own, beside, at } = record;
  const captions = allWordsIn(beside.caption);
  const named = [...allWordsIn(own.name), ...NAMES.flatMap((property) => allWordsIn(properties[property]))];
  const ours = wordsIn(own.entityId);
  const [name = id, ...also] = [...named, ...(ours === undefined ? captions : [])];
  const [latitude, longitude] = ["latitude", "longitude"].map((key) =>
    Number(allWordsIn(properties[key])[0] ?? Number.NaN),
  );
  const placed = kind === "place" && Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180;
  const wikidata = allWordsIn(properties.wikidataId);
  const known = wikidata.filter((item) => /^Q\d+$/.test(item));
  if (ours === undefined) {
    const unused = Object.entries(properties).filter(([property]) => !USED.has(property));
    const unplaced = placed ? [] : ["latitude", "longitude"].map((key) => [key, properties[key]] as const);
    const further = ["latitude", "longitude"].map(
      (key) => [key, (properties[key] ?? []).slice(placed ? 1 : 0)] as const,
    );
    const besides = Object.entries(besideOf(record)).filter(([key]) => !OF_EVERY_ENTITY.has(key));
    const odd = [["wikidataId", wikidata.filter((item) => !known.includes(item))] as const];
    noteUnused(shownWords(id), Object.fromEntries([...unused, ...unplaced, ...further, ...odd, ...besides]), at, note);
  }
  const ownRecord = ownEntry(own);
  return {
    id: ours ?? id,
    name,
    kind,
    also: [...new Set(also)].filter((other) => other !== name && other !== ours),
    description: allWordsIn(properties.description).join("\n") || undefined,
    ...ownRecord,
    sameAs: [...(ownRecord.sameAs ?? []), ...known.map((item) => `https://www.wikidata.org/wiki/${item}`)],
    coordinates: placed ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : undefined,
    at,
  };
}
