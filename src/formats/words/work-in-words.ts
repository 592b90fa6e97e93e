import type { EntityId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entityName, sourceOf } from "./claim-fields.ts";

/** The fields of a source that the words hold; loss reports go by it. */
export const KEPT_IN_WORK_WORDS = [
  ...["source.id", "source.genre", "source.status", "source.publisher", "source.authors", "source.published"],
  ...["source.archivedUrl", "source.lang", "source.accessed", "source.derivesFrom", "source.text"],
  ...["source.statusChange", "source.note"],
] as const;

/** All that a source's record holds beside its title and address, a line each, for formats with free text only. */
export function workInWords(source: Source, table: ClaimTable): string[] {
  const { id, genre, publisher, authors, published, archivedUrl, lang, accessed, derivesFrom, text, note } = source;
  const { status, statusChange } = source;
  const known = (id: EntityId) => `${entityName(id, table)} [${id}]`;
  const lines: readonly (readonly [label: string, words: string | undefined])[] = [
    ["Source", `${id}, ${genre}, ${status}`],
    ["Publisher", publisher && known(publisher)],
    ["Authors", authors.map(known).join("; ")],
    ["Published", published],
    ["Archived at", archivedUrl],
    ["Language", lang],
    ["Accessed", accessed],
    [
      "Derives from",
      derivesFrom
        .map((from) => `${sourceOf(table, from.source)?.title ?? ""} [${from.source}] (${from.how})`)
        .join("; "),
    ],
    [
      "Text",
      text && [`SHA-256 ${text.sha256}`, `${text.length} UTF-16 code units`, text.path].filter(Boolean).join(", "),
    ],
    [
      "Status changed",
      statusChange && [statusChange.when, statusChange.why, statusChange.where].filter(Boolean).join(", "),
    ],
    ["Note", note],
  ];
  return lines.flatMap(([label, words]) => (words === undefined || words === "" ? [] : [`${label}: ${words}`]));
}
