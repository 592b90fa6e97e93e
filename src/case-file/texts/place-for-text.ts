import type { SourceId } from "../../model/id.ts";
import { defaultTextPath, marksPathOf, type PlacedSource, textPathOf } from "../case-folder.ts";
import { apartFromDevices, isDeviceName } from "../file-names.ts";

/** Whose a place is that several sources name: nobody's own, and no id. */
const SEVERAL = "";

/** A path on record has a bound, and needs room for a number and the ending. */
const LONGEST_STEM = 100;

/**
 * Says where the texts of sources are put that name no place for them, one after the other: each under its source's id,
 * unless that is a device's name or another's text or marks lie there. Beside that a place is looked for where nobody's
 * text is or would be: "con_.txt" is that of a source "con_".
 * @param sources those of the case; the one that is asked of may be among them
 */
export function placesForTexts(sources: Iterable<PlacedSource>): (id: SourceId) => string {
  // On many disks names that differ in case alone are one.
  const owners = new Map<string, string>();
  const take = (source: PlacedSource): void => {
    for (const path of [textPathOf(source), marksPathOf(source)].map((each) => each.toLowerCase()))
      owners.set(path, (owners.get(path) ?? source.id) === source.id ? source.id : SEVERAL);
  };
  for (const source of sources) take(source);

  return (id) => {
    const isFree = (path: string): boolean =>
      [path, marksPathOf({ id, text: { path } })].every((each) => (owners.get(each.toLowerCase()) ?? id) === id);
    const stem = apartFromDevices(id).slice(0, LONGEST_STEM);
    let path = defaultTextPath(id);
    for (let ordinal = 1; !isFree(path) || isDeviceName(id); ordinal++) {
      path = `texts/${stem}${ordinal === 1 ? "" : `-${ordinal}`}.txt`;
      if (isFree(path)) break;
    }
    take({ id, text: { path } });
    return path;
  };
}

/** The place as it goes on record: not at all, where it is the one that everybody knows. */
export const placeOnRecord = (id: SourceId, path: string): { readonly path?: string } =>
  path === defaultTextPath(id) ? {} : { path };
