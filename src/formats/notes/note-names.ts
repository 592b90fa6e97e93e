// Our own: a library for file names knows one system's rules, and none knows what Obsidian's links cannot hold.
import { isDeviceName } from "../../case-file/file-names.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";

/** What file systems or wiki links cannot hold: separators, wildcards, marks of links, and invisible characters but joiners. */
const UNSAFE = /[\\/:*?"<>|#^[\]\ufffd]|(?![\u200c\u200d])\p{C}/gu;
/** What Markdown would obey in the middle of a link, where no escape helps: code, formulas, emphasis, comments, references. */
const OBEYED = /[`~$]|(?<=[=%])[=%]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|&(?=#?\w+;)/gu;
/** No id behind it makes another name of such a one. */
const isDeviceAndDot = (beginning: string): boolean => isDeviceName(beginning) && beginning.includes(".");

/** In characters, so that a name and an id, in UTF-8, fit the 255 bytes of a file's name. */
const LONGEST = 50;
const LONGEST_BESIDE_ID = 20;

/** Gives each entity's note a name of its own, safe on every file system; its words as far as they go, else its id. */
export function noteNames(entities: readonly Entity[]): ReadonlyMap<EntityId, string> {
  const names = new Map<EntityId, string>();
  const taken = new Set<string>();
  for (const { id, name } of entities) {
    const words = fitting(name, LONGEST);
    const beginning = fitting(name, LONGEST_BESIDE_ID);
    const beside = (isDeviceAndDot(beginning) ? `(${id})` : `${beginning} (${id})`).trim();
    let free = words !== "" && !isDeviceName(words) && !taken.has(folded(words)) ? words : beside;
    for (let n = 2; taken.has(folded(free)); n++) free = `${beside} ${n}`;
    taken.add(folded(free));
    names.set(id, free);
  }
  return names;
}

/** Names that differ only in case are one name on many disks. */
const folded = (name: string): string => name.toUpperCase().toLowerCase();

function fitting(name: string, longest: number): string {
  const plain = name.normalize("NFC").toWellFormed().replace(OBEYED, " ").replace(UNSAFE, " ");
  const safe = plain.replace(/\s+/g, " ").trim();
  const short = [...safe.replace(/^[.\s]+/, "")].slice(0, longest).join("");
  return short.replace(/[.\s]+$/, "");
}
