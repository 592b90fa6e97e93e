import type { CaseFolder } from "./case-folder.ts";
import type { CaseFile } from "./schema.ts";

/** The names under which a kind of record may lie in one file; none where it never does. */
export function namesOf(file: CaseFile): readonly string[] {
  if (file.lies === "record-a-file" || file.lies === "beside-texts") return [];
  return file.list ? [`${file.stem}.yaml`, `${file.stem}.jsonl`] : [`${file.stem}.yaml`];
}

/** The files in the folder of a kind of record, in the order of their names (by code unit), which is that of the records. */
export function namesIn(file: CaseFile, { files }: CaseFolder): readonly string[] {
  if (file.lies !== "file-or-folder" && file.lies !== "record-a-file") return [];
  const ending = file.lies === "file-or-folder" ? /\.(yaml|jsonl)$/ : /\.yaml$/;
  return [...files.keys()].filter((name) => name.startsWith(`${file.stem}/`) && ending.test(name)).sort();
}

/** Names that Windows keeps for devices, whatever follows the first dot: no file can have one there. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d\u00b9\u00b2\u00b3])\s*(\.|$)/i;

/** Whether a file of that name would be a device on Windows, so that whoever gets it there could not even unpack it. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);

/** A name as it is, or with a mark before its first dot where it would be that of a device: "con.gexf" becomes "con_.gexf". */
export const apartFromDevices = (name: string): string => (isDeviceName(name) ? name.replace(/^[^.]+/, "$&_") : name);

/**
 * Names for the files of sources, in the order of the sources: each is its source's id where every disk can hold that,
 * and no two of them differ in case alone, since not every disk would keep these apart.
 */
export function fileNamesOf<Id extends string>(ids: readonly Id[]): ReadonlyMap<Id, string> {
  const taken = new Set<string>();
  const names = new Map<Id, string>();
  const plain = new Map(ids.map((id) => [id.toLowerCase(), id]));
  for (const id of ids) {
    const wanted = apartFromDevices(id);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()) || (n > 2 && plain.has(name.toLowerCase())); n++)
      name = `${wanted}-${n}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
