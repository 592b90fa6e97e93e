import type { EntityId, SourceId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entityName, sourceOf } from "./claim-fields.ts";

/** The fields of a source that the words hold; loss reports go by it. */
export const KEPT_IN_WORK_WORDS = [
  ...["source.id", "source.genre", "source.status", "source.access", "source.embargo", "source.joinedInto"],
  ...["source.publisher", "source.authors", "source.published"],
  ...["source.archivedUrl", "source.lang", "source.accessed", "source.derivesFrom", "source.text"],
  ...["source.statusChange", "source.note"],
] as const;

/** All that a source's record holds beside its title and address, a line each, for formats with free text only. */
export function workInWords(source: Source, table: ClaimTable): string[] {
  const { id, genre, publisher, authors, published, archivedUrl, lang, accessed, derivesFrom, text, note } = source;
  const { status, statusChange, access, embargo, joinedInto } = source;
  const known = (id: EntityId) => `${entityName(id, table)} [${id}]`;
  const work = (id: SourceId) => `${sourceOf(table, id)?.title ?? ""} [${id}]`;
  const lines: readonly (readonly [label: string, words: string | undefined])[] = [
    ["Source", `${id}, ${genre}, ${status}`],
    ["Access", access === "open" ? undefined : access],
    ["Not before", embargo],
    ["Joined into", joinedInto && `${work(joinedInto.id)}, ${joinedInto.when}, ${joinedInto.why}`],
    ["Publisher", publisher && known(publisher)],
    ["Authors", authors.map(known).join("; ")],
    ["Published", published],
    ["Archived at", archivedUrl],
    ["Language", lang],
    ["Accessed", accessed],
    ["Derives from", derivesFrom.map((from) => `${work(from.source)} (${from.how})`).join("; ")],
    [
      "Text",
      text && [`SHA-256 ${text.sha256}`, `${text.length} UTF-16 code units`, text.path].filter(Boolean).join(", "),
    ],
    ["Text made from", text?.madeFrom && originalInWords(text.madeFrom)],
    [
      "Status changed",
      statusChange && [statusChange.when, statusChange.why, statusChange.where].filter(Boolean).join(", "),
    ],
    ["Note", note],
  ];
  return lines.flatMap(([label, words]) => (words === undefined || words === "" ? [] : [`${label}: ${words}`]));
}

type MadeFrom = NonNullable<NonNullable<Source["text"]>["madeFrom"]>;

const originalInWords = ({ sha256, mediaType, path, by, how }: MadeFrom): string =>
  [mediaType, `SHA-256 ${sha256}`, path, `${how} by ${by}`].filter(Boolean).join(", ");
