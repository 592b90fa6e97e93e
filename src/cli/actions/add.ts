import { extname } from "node:path";
import { applyEdit } from "../../edit/apply-edit.ts";
import { addSource, type NewSource } from "../../edit/changes/add-source.ts";
import { freeId } from "../../edit/changes/free-id.ts";
import { originalPath } from "../../edit/changes/original-path.ts";
import type { Edit } from "../../edit/edit.ts";
import { openSitting } from "../../edit/on-disk/sitting.ts";
import { partOf, recordsNow, type WorkingCase } from "../../edit/working-case.ts";
import { resolveEntity } from "../../graph/names/resolve-entity.ts";
import type { AlikeText } from "../../intake/alike-texts.ts";
import type { TakenIn } from "../../intake/take-in.ts";
import type { Derivation } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { buildTable } from "../../table/table-builder.ts";
import { alikeInWords, alikeSources } from "../adding/alike-sources.ts";
import { type ReadDocument, readDocuments } from "../adding/read-documents.ts";
import {
  isPublished,
  type KeptGuesses,
  keptGuesses,
  MAIL,
  type SaidOfSource,
  sourceOfDocument,
} from "../adding/source-of-document.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueJson, issueLines } from "../issue-lines.ts";
import { nameEntity } from "../name-entity.ts";
import { counted, onOneLine, printable, type Terminal } from "../terminal.ts";

/** What a command line says for `add`. */
export interface AddOptions extends Omit<SaidOfSource, "publisher" | "authors" | "derivesFrom"> {
  readonly publisher?: string;
  readonly author?: readonly string[];
  readonly derivesFrom?: string;
  readonly how?: Derivation;
  readonly keepOriginal?: boolean;
  readonly text: boolean;
  readonly guesses: boolean;
  readonly json?: boolean;
}

/** A document that is about to become a source. */
interface Adding extends ReadDocument {
  readonly id: string;
  readonly source: NewSource;
  readonly kept: KeptGuesses;
  readonly alike: readonly AlikeText[];
  readonly edit: Edit;
}

/** Brings documents into a case as sources, all of them or none. */
export async function addFiles(
  folder: string,
  files: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<void> {
  refuseOfSeveral(files, options);
  const opened = await openSitting(folder);
  if (!opened.ok) {
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing of it was loaded.`,
    );
  }
  const { sitting } = opened;
  const table = buildTable(recordsNow(sitting.now()).records);
  const said = saidOfSource(table, options);

  let working = sitting.now();
  const added: Adding[] = [];
  for (const read of await readDocuments(files, terminal)) {
    const adding = addingOf(working, read, said, options);
    added.push(adding);
    const applied = applyEdit(working, adding.edit);
    if (applied.ok) working = applied.working;
  }

  const changes = added.flatMap(({ edit }) => edit.changes);
  const saved = await sitting.save({ what: added.map(({ edit }) => edit.what).join(", "), changes });
  if (!saved.ok) {
    const reasons = saved.issues.map(
      ({ code, message, mend }) => `${printable(message)}  [${code}]\n    → ${printable(mend)}`,
    );
    throw new CommandFailure(1, `${reasons.join("\n")}\nNothing was added.`);
  }
  for (const adding of added) terminal.out(options.json ? inJson(adding, options) : inWords(adding, table, terminal));
}

/** What can be said of one work only. */
function refuseOfSeveral(files: readonly string[], options: AddOptions): void {
  const single = (["id", "title", "url"] as const).find((name) => options[name] !== undefined);
  if (files.length > 1 && single !== undefined) {
    throw new CommandFailure(
      2,
      `--${single} is of one source, and these are ${files.length} files; add them one by one.`,
    );
  }
  if ((options.derivesFrom === undefined) !== (options.how === undefined)) {
    throw new CommandFailure(
      2,
      "--derives-from names the source, and --how says how this one came out of it; say both.",
    );
  }
}

function saidOfSource(table: ClaimTable, options: AddOptions): SaidOfSource {
  const { id, title, published, url, lang, genre, access, publisher, author = [], derivesFrom, how } = options;
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    ...(genre !== undefined && { genre }),
    ...(access !== undefined && { access }),
    ...(publisher !== undefined && { publisher: nameEntity(table, publisher).id }),
    authors: author.map((words) => nameEntity(table, words).id),
    ...(derivesFrom !== undefined && how !== undefined && { derivesFrom: { source: derivesFrom, how } }),
  };
}

function addingOf(working: WorkingCase, read: ReadDocument, said: SaidOfSource, options: AddOptions): Adding {
  const { document, taken } = read;
  const kept = options.guesses ? keptGuesses(taken, said.access) : {};
  const source = sourceOfDocument(said, kept);
  const name = onOneLine(document.name);
  if (said.access === undefined && !isPublished(source, taken.madeFrom?.mediaType)) {
    throw new CommandFailure(
      2,
      `${whyAsked(name, taken)}, so say who may have it: --access open, restricted or confidential.\n` +
        `What is not open leaves in no export, push or published page.${isMail(taken) ? "" : " (Or say who published it: --publisher, --url.)"}`,
    );
  }

  const alike = alikeSources(working, taken);
  const same = alike.filter(({ how }) => how !== "near-identical");
  if (same[0] !== undefined && !same.some((each) => each.source === said.derivesFrom?.source)) {
    throw new CommandFailure(
      1,
      `${name}: ${alikeInWords(same[0])}.\n    → --derives-from ${same[0].source} --how republication adds it as such\nNothing was added.`,
    );
  }
  const id =
    said.id ??
    freeId(working, "sources", source.title ?? document.name.slice(0, -extname(document.name).length || undefined));
  if (partOf(working, "sources", id) !== undefined) {
    throw new CommandFailure(1, `There is a source "${printable(id)}" already; give this one another --id.`);
  }
  const original =
    options.keepOriginal && taken.madeFrom !== undefined
      ? { path: originalPath(id, taken.madeFrom.mediaType), bytes: document.bytes }
      : undefined;
  const edit = addSource(
    working,
    { ...source, id },
    {
      text: taken.text,
      marks: taken.marks,
      isKept: options.text,
      ...(taken.madeFrom && { madeFrom: taken.madeFrom }),
      ...(original && { original }),
    },
  );
  return { ...read, id, source, kept, alike, edit };
}

const isMail = ({ madeFrom }: TakenIn): boolean => madeFrom?.mediaType === MAIL;

const whyAsked = (name: string, taken: TakenIn): string =>
  isMail(taken) ? `${name} is a mail` : `Nothing says that ${name} was published`;

const inJson = ({ id, document, source, taken, alike }: Adding, options: AddOptions): string =>
  jsonLine({
    id,
    title: source.title,
    file: document.name,
    text: { length: taken.text.length, isKept: options.text },
    marks: taken.marks.length,
    guesses: taken.guesses,
    alike,
    warnings: taken.warnings.map(issueJson),
  });

function inWords({ id, document, source, taken, kept, alike }: Adding, table: ClaimTable, terminal: Terminal): string {
  const { text, marks, guesses, warnings } = taken;
  const title = source.title === undefined ? "" : `  ${source.title}`;
  const lines = [
    `${terminal.colours.bold(id)}${onOneLine(title)}`,
    `  from ${onOneLine(document.name)}: ${counted(text.length, "character")}, ${counted(marks.length, "mark")}`,
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
  for (const each of alike.filter(({ how }) => how === "near-identical"))
    lines.push(`  ${alikeInWords(each)}; if one came out of the other, --derives-from says so`);
  if (warnings.length > 0) lines.push(issueLines(warnings, terminal));
  return `${lines.join("\n")}\n`;
}

/** A name that a document gives, and whom the case knows by it. */
function offered(table: ClaimTable, name: string, option: string): string {
  const resolved = resolveEntity(table, name);
  const known =
    resolved.kind === "found"
      ? `; the case has ${resolved.entity.id}, and ${option} puts it on record`
      : "; the case knows nobody of that name";
  return `“${onOneLine(name)}”${known}`;
}
