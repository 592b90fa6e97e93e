import type { ClaimTable } from "../../table/claim-table.ts";
import { searchWords } from "./search-words.ts";

/**
 * For each entity the words it is searched by: its own, then those of all that were joined into it. Who was joined into
 * another has none, so that whoever looks for either finds the one that stands for both.
 */
export function searchWordsOfCase(table: ClaimTable): readonly string[] {
  const words = table.entities.map(searchWords);
  const own = words.slice();
  for (const [position, { id, joinedInto }] of table.entities.entries()) {
    const standing = joinedInto === undefined ? position : (table.entityIndex(id) ?? position);
    if (standing === position) continue;
    words[standing] = `${words[standing] ?? ""}${own[position] ?? ""}`;
    words[position] = "";
  }
  return words;
}
