import { buildAdjacency, claimsAt } from "../../table/adjacency.ts";
import type { ExportPart, Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { KEPT_IN_CLAIM_FIELDS } from "../words/claim-fields.ts";
import type { ToldTable } from "../words/told-table.ts";
import { entityNote, type NoteBook } from "./entity-note.ts";
import { MARKDOWN_LINES } from "./markdown-text.ts";
import { noteNames } from "./note-names.ts";

/** What a claim says in a note beyond the fields that every format has. */
const BEYOND_CLAIM_FIELDS = [
  "subject",
  "object",
  "value",
  "anchor.exact",
  "procedural",
  "outcome",
  "withdrawal",
  "note",
];

const keptOfClaims = [...KEPT_IN_CLAIM_FIELDS.whole, ...BEYOND_CLAIM_FIELDS.map((field) => `claim.${field}`)];
const asRemark = (path: string): string => path.replace(/^claim\./, "remark.");

/** Markdown notes for Obsidian, a folder: one note an entity, with every claim that has it as its subject. */
export const markdown: Format = {
  id: "markdown",
  label: "Markdown notes for Obsidian, a folder: one note an entity, each claim led by its speaker",
  extension: "",
  write: noteParts,
  keeps: {
    whole: [
      ...keptOfClaims,
      ...keptOfClaims.map(asRemark),
      ...["case.id", "case.title", "entity"],
      ...["reply.asked", "reply.about", "reply.status", "reply.soughtBy", "reply.when", "reply.text"],
    ],
    partly: {
      ...KEPT_IN_CLAIM_FIELDS.partly,
      ...Object.fromEntries(Object.entries(KEPT_IN_CLAIM_FIELDS.partly).map(([path, how]) => [asRemark(path), how])),
    },
    citedSourcesOnly: true,
    altered: [LONE_SURROGATES, MARKDOWN_LINES],
  },
};

function* noteParts(table: ToldTable): Iterable<ExportPart> {
  const bySubject = buildAdjacency(subjectsAsRecorded(table), table.entities.length, () => true);
  const book: NoteBook = { table, names: noteNames(table.entities), replies: repliesByClaim(table) };
  for (const [index, entity] of table.entities.entries()) {
    const chunks = entityNote(entity, claimsAt(bySubject, index), book);
    yield { suffix: `/${book.names.get(entity.id)}.md`, chunks };
  }
}

/** The subject of each claim by its own record: what was told of one that was joined into another stands in its own note. */
function subjectsAsRecorded({ columns, entities, size, claim }: ToldTable): Uint32Array {
  if (entities.every(({ joinedInto }) => joinedInto === undefined)) return columns.subject;

  const positions = new Map(entities.map(({ id }, i) => [id, i]));
  return Uint32Array.from({ length: size }, (_, row) => positions.get(claim(row).subject) ?? 0);
}

function repliesByClaim({ replies }: ToldTable): NoteBook["replies"] {
  const byClaim = new Map(replies.flatMap(({ about }) => about.map((id) => [id, [] as (typeof replies)[number][]])));
  for (const reply of replies) for (const id of new Set(reply.about)) byClaim.get(id)?.push(reply);
  return byClaim;
}
