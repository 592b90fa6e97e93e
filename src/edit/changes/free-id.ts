import { apartFromDevices } from "../../case-file/file-names.ts";
import { slugOf } from "../../graph/names/slug-of.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { partOf, partsOf, type WorkingCase } from "../working-case.ts";

type HasId = "entities" | "sources" | "claims" | "replies" | "corrections";

/**
 * An id that no record of the kind has, made of words: "Anton Kesrin" becomes "anton-kesrin", then "anton-kesrin-2".
 * No word that stands for somebody without being anybody's id is given, and none that differs from another in case alone.
 */
export function freeId(working: WorkingCase, of: HasId, words: string): string {
  // Files are named after sources.
  const wanted = of === "sources" ? apartFromDevices(slugOf(words)) : slugOf(words);
  const taken = new Set<string>([THE_WORK, UNATTRIBUTED]);
  for (const [id] of partsOf(working, of)) taken.add(id.toLowerCase());
  let id = wanted;
  for (let ordinal = 2; taken.has(id); ordinal++) id = `${wanted}-${ordinal}`;
  return id;
}

/**
 * An id for the next record of a series: "wire-despatch-1", "wire-despatch-2".
 * @param given those that were given to records which are not in the case yet
 */
export function nextId(
  working: WorkingCase,
  of: HasId,
  series: string,
  given: ReadonlySet<string> = new Set(),
): string {
  const stem = series.slice(0, 120);
  const isTaken = (id: string): boolean => given.has(id) || partOf(working, of, id) !== undefined;
  let ordinal = 1;
  // Doubling first, so that the ten-thousandth costs a few steps and not ten thousand.
  while (isTaken(`${stem}-${ordinal}`)) ordinal *= 2;
  let [free, taken] = [ordinal, ordinal >> 1];
  while (free - taken > 1) {
    const middle = (free + taken) >> 1;
    if (isTaken(`${stem}-${middle}`)) taken = middle;
    else free = middle;
  }
  return `${stem}-${free}`;
}
