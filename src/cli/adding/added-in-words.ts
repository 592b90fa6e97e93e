import { resolveEntity } from "../../graph/names/resolve-entity.ts";
import { stretchInWords } from "../../graph/stretch-in-words.ts";
import type { AlikeText } from "../../intake/alike-texts.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { jsonLine } from "../command.ts";
import { issueJson, issueLines } from "../issue-lines.ts";
import { counted, printable, type Terminal } from "../terminal.ts";
import type { Adding } from "./adding.ts";
import { alikeInWords } from "./alike-sources.ts";
import { revisionInJson, revisionInWords } from "./revision.ts";
import type { KeptGuesses } from "./source-of-document.ts";

/** What became of a document, for programs. */
export const addedInJson = ({ id, document, source, taken, alike, isKept, revision }: Adding): string =>
  jsonLine({
    id,
    title: source.title,
    file: document.name,
    text: { length: taken.text.length, isKept },
    marks: taken.marks.length,
    guesses: taken.guesses,
    alike,
    ...(revision && { revision: revisionInJson(revision) }),
    warnings: taken.warnings.map(issueJson),
  });

/** What became of a document, for people: what it says of itself, what of that is kept, and which texts it is like. */
export function addedInWords(adding: Adding, table: ClaimTable, terminal: Terminal): string {
  const { id, document, source, taken, kept, alike, isThere, revision } = adding;
  const { text, marks, guesses, warnings } = taken;
  const title = source.title === undefined ? "" : `  ${source.title}`;
  const lines = [
    `${terminal.colours.bold(id)}${printable(title)}`,
    `  ${isThere ? "there already, as " : "from "}${printable(document.name)}: ${counted(text.length, "character")}, ${counted(marks.length, "mark")}`,
  ];
  const own = Object.entries(kept).filter(([field, value]) => source[field as keyof KeptGuesses] === value);
  if (own.length > 0) {
    lines.push(`  as it says of itself: ${own.map(([field, value]) => `${field} ${printable(value)}`).join(", ")}`);
  }
  if (source.publisher === undefined && guesses.publisher !== undefined)
    lines.push(`  it names as its publisher ${offered(table, guesses.publisher, "--publisher")}`);
  if (source.authors === undefined)
    for (const author of guesses.authors) lines.push(`  it names as an author ${offered(table, author, "--author")}`);
  if (source.published === undefined && guesses.published !== undefined) {
    const says = taken.madeFrom?.mediaType === "text/html" ? "it says that it was published" : "the file was made";
    lines.push(`  ${says} on ${guesses.published}, which is not put on record; --published says when it came out`);
  }
  if (!isThere) lines.push(...missingOf(adding));
  if (revision !== undefined) lines.push(...revisionInWords(revision));
  for (const each of alike.filter(({ how, source }) => how === "near-identical" && source !== revision?.from))
    lines.push(...nearInWords(each, adding));
  if (warnings.length > 0) lines.push(issueLines(warnings, terminal));
  return `${lines.join("\n")}\n`;
}

/** What a reader of a source looks for first and the record does not have, with what puts it there. */
function missingOf({ id, source }: Adding): readonly string[] {
  const wanted = [
    { isThere: source.title !== undefined, what: "title", option: "--title" },
    { isThere: source.published !== undefined, what: "day of publication", option: "--published" },
    {
      isThere: source.publisher !== undefined || (source.authors ?? []).length > 0,
      what: "publisher or author",
      option: "--publisher or --author",
    },
  ].filter(({ isThere }) => !isThere);
  if (wanted.length === 0) return [];
  const none = wanted.map(({ what }) => `no ${what}`).join(", ");
  const options = wanted.map(({ option }) => option).join(", ");
  return [`  on record: ${none}; add takes ${options}, and now it can be written to ${id} in the case's sources`];
}

/** A name that a document gives, and whom the case knows by it. */
function offered(table: ClaimTable, name: string, option: string): string {
  const resolved = resolveEntity(table, name);
  const known =
    resolved.kind === "found"
      ? `; the case has ${resolved.entity.id}, and ${option} puts it on record`
      : "; the case knows nobody of that name";
  return `“${printable(name)}”${known}`;
}

/** A text that is nearly the same: how much of it, the longest words of both, and what it may be. */
function nearInWords(alike: AlikeText, { source, taken }: Adding): readonly string[] {
  const isSaid =
    source.joinedInto?.id === alike.source || (source.derivesFrom ?? []).some((work) => work.source === alike.source);
  const shared = (alike.shared ?? []).map((stretch) => {
    const size = counted(stretch.end - stretch.start, "character");
    return `    both have “${printable(stretchInWords(taken.text, stretch))}” (${size})`;
  });
  const asked = isSaid
    ? []
    : [
        `    if one came out of the other: --derives-from ${alike.source} --how republication or rewrite, or --revision-of ${alike.source}; ` +
          `if they are one work: --same-work-as ${alike.source}`,
      ];
  return [`  ${alikeInWords(alike)}`, ...shared, ...asked];
}
