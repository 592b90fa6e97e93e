import { slugOf } from "../../graph/names/slug-of.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { partOf, partsOf, type WorkingCase } from "../working-case.ts";

type HasId = "entities" | "sources" | "claims" | "replies" | "corrections";

/**
 * An id that no record of the kind has, made of words: "Anton Kesrin" becomes "anton-kesrin", then "anton-kesrin-2".
 * No word that stands for somebody without being anybody's id is given, and none that differs from another in case alone.
 */
export function freeId(working: WorkingCase, of: HasId, words: string): string {
  const wanted = slugOf(words);
  const taken = new Set<string>([THE_WORK, UNATTRIBUTED]);
  for (const [id] of partsOf(working, of)) taken.add(id.toLowerCase());
  let id = wanted;
  for (let ordinal = 2; taken.has(id); ordinal++) id = `${wanted}-${ordinal}`;
  return id;
}

/** An id for the next record of a series: "wire-despatch-1", "wire-despatch-2". */
export function nextId(working: WorkingCase, of: HasId, series: string): string {
  const stem = series.slice(0, 120);
  let ordinal = 1;
  // Doubling first, so that the ten-thousandth costs a few steps and not ten thousand.
  while (partOf(working, of, `${stem}-${ordinal}`) !== undefined) ordinal *= 2;
  let [free, taken] = [ordinal, ordinal >> 1];
  while (free - taken > 1) {
    const middle = (free + taken) >> 1;
    if (partOf(working, of, `${stem}-${middle}`) === undefined) free = middle;
    else taken = middle;
  }
  return `${stem}-${free}`;
}
