import { safeYaml } from "../../case-file/safe-yaml.ts";
import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { ClaimId, EntityId } from "../../model/id.ts";
import type { Reply } from "../../model/reply.ts";
import type { Row } from "../../table/row.ts";
import { SEEKERS_IN_WORDS } from "../words/afterwords.ts";
import { type ClaimFields, claimFields } from "../words/claim-fields.ts";
import { withdrawalInWords } from "../words/claim-in-words.ts";
import type { ToldTable } from "../words/told-table.ts";
import { markdownText } from "./markdown-text.ts";

/** What all notes of a case share. */
export interface NoteBook {
  readonly table: ToldTable;
  /** The name of each entity's note, without its ending. */
  readonly names: ReadonlyMap<EntityId, string>;
  readonly replies: ReadonlyMap<ClaimId, readonly Reply[]>;
}

/** Fields that stand in a claim's first line or in its footnote, or that follow from another. */
const TOLD_ELSEWHERE: readonly string[] = [
  ...["speaker", "statement", "label", "family"],
  ...["sourceTitle", "sourceUrl", "published", "locator", "locatorInWords"],
];

/**
 * An entity's note: its record as front matter, then each claim with that subject, led by its speaker and marked as
 * alleged, its fields beneath as `name:: value` (the Dataview plugin reads these), its source in a footnote.
 */
export function* entityNote(entity: Entity, rows: Iterable<Row>, book: NoteBook): Iterable<string> {
  const { header } = book.table;
  const aliases = [...new Set([entity.name, ...entity.names.map(({ text }) => text)])];
  yield `---\n${safeYaml({ ...entity, aliases, case: header.id, caseTitle: header.title })}---\n\n`;
  yield `# ${markdownText(entity.name)}\n\n`;
  if (entity.description !== undefined) yield `${markdownText(entity.description)}\n\n`;
  yield "> Every line below is somebody's allegation, not a finding.\n\n";

  const footnotes: string[] = [];
  for (const row of rows) {
    const claim = book.table.claim(row);
    const fields = claimFields(claim, book.table);
    footnotes.push(footnote(footnotes.length + 1, fields));
    yield claimItem(claim, fields, footnotes.length, book);
  }
  yield `\n${footnotes.join("")}`;
}

function claimItem(claim: Claim, fields: ClaimFields, ordinal: number, { names, replies }: NoteBook): string {
  const link = (id: EntityId) => `[[${names.get(id)}]]`;
  const told = Object.entries(fields).filter(([name]) => !TOLD_ELSEWHERE.includes(name));
  const { object, value, procedural, outcome, withdrawal, note } = claim;
  const { supersededBy, ...withdrawn } = withdrawal ?? {};
  const lines: (readonly [name: string, markdown: string])[] = [
    ...told.map(([name, words]) => [name, markdownText(String(words))] as const),
    ["object", object === undefined ? "" : link(object)],
    ["value", markdownText(value ?? "")],
    ["procedural", procedural === undefined ? "" : `${procedural.status}, as of ${markdownText(procedural.asOf)}`],
    ["ended in", outcome.join("; ")],
    ["withdrawn", "kind" in withdrawn ? markdownText(withdrawalInWords(withdrawn)) : ""],
    ["superseded by", supersededBy ?? ""],
    ["note", markdownText(note ?? "")],
    ...(replies.get(claim.id) ?? []).map(
      ({ asked, status, soughtBy, when = "", text = "" }) =>
        [
          "reply",
          `${link(asked)} ${status}${soughtBy === undefined ? "" : `, asked by ${SEEKERS_IN_WORDS[soughtBy]}`} ${markdownText(when)} ${markdownText(text)}`.trim(),
        ] as const,
    ),
  ];

  const head = `- **${markdownText(fields.speaker)}** · alleged · ${markdownText(fields.statement)} [^${ordinal}]\n`;
  const said = lines.filter(([, words]) => words !== "");
  return head + said.map(([name, words]) => `    - ${name}:: ${words}\n`).join("");
}

function footnote(
  ordinal: number,
  { sourceId, sourceTitle, sourceUrl, published, locator, locatorInWords }: ClaimFields,
): string {
  const place = locatorInWords === "" ? "" : `${markdownText(locatorInWords)}, `;
  const title = sourceTitle === "" ? "untitled work" : `“${markdownText(sourceTitle)}”`;
  const when = published === "" ? "" : `, published ${markdownText(published)}`;
  const url = sourceUrl === "" ? "" : `, <${safeAddress(sourceUrl)}>`;
  return `[^${ordinal}]: ${title} (${markdownText(sourceId)}${when}), ${place}characters ${locator}${url}\n`;
}

/** An address that stays within its pointed brackets. */
const safeAddress = (url: string): string =>
  url.toWellFormed().replace(/[\s<>\\\p{C}]/gu, (character) => encodeURIComponent(character));
