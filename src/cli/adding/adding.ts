import { extname } from "node:path";
import { applyEdit } from "../../edit/apply-edit.ts";
import { addSource, type NewSource } from "../../edit/changes/add-source.ts";
import { freeId } from "../../edit/changes/free-id.ts";
import { originalPath } from "../../edit/changes/original-path.ts";
import type { Edit } from "../../edit/edit.ts";
import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import type { AlikeText } from "../../intake/alike-texts.ts";
import type { TakenIn } from "../../intake/take-in.ts";
import { CommandFailure } from "../command-failure.ts";
import { printable } from "../terminal.ts";
import type { AddOptions } from "./add-options.ts";
import { alikeInWords, alikeSources } from "./alike-sources.ts";
import type { ReadDocument } from "./read-documents.ts";
import { type Revision, revisionOf } from "./revision.ts";
import {
  isPublished,
  type KeptGuesses,
  keptGuesses,
  MAIL,
  type SaidOfSource,
  sourceOfDocument,
} from "./source-of-document.ts";

/** A document that is about to become a source. */
export interface Adding extends ReadDocument {
  readonly id: string;
  readonly source: NewSource;
  readonly kept: KeptGuesses;
  readonly alike: readonly AlikeText[];
  /** Whether its text is put into the case beside its hash. */
  readonly isKept: boolean;
  /** Whether the case has the source already, and only what is recorded of another is taken over. */
  readonly isThere: boolean;
  readonly revision?: Revision;
  readonly edit: Edit;
}

/**
 * What is to be added for a document; nothing is written yet.
 * @throws CommandFailure 2 where nobody says who may have it, 1 where the case has it already, or has no such source
 */
export function addingOf(working: WorkingCase, read: ReadDocument, said: SaidOfSource, options: AddOptions): Adding {
  const { taken } = read;
  const alike = alikeSources(working, taken);
  const there = options.takeOver ? revisionThere(working, alike, options) : undefined;
  const adding = there === undefined ? newSource(working, read, said, options, alike) : { ...read, ...there, alike };
  if (options.revisionOf === undefined) return adding;

  const applied = applyEdit(working, adding.edit);
  const later = { id: adding.id, text: taken.text, isKept: adding.isKept };
  const revision = revisionOf(
    applied.ok ? applied.working : working,
    options.revisionOf,
    later,
    options.takeOver ?? false,
  );
  const changes = [...adding.edit.changes, ...(revision.taken?.edit.changes ?? [])];
  const what = [adding.edit.what, revision.taken?.edit.what].filter((each) => each).join(", ");
  return { ...adding, revision, edit: { what, changes } };
}

/** The source that a text became before, as a revision of the same one. */
function revisionThere(working: WorkingCase, alike: readonly AlikeText[], { revisionOf }: AddOptions) {
  for (const { source: id } of alike.filter(({ how }) => how === "identical")) {
    const source = partOf(working, "sources", id);
    if (!source?.derivesFrom.some(({ source, how }) => source === revisionOf && how === "revision")) continue;
    const { title, genre } = source;
    const isKept = partOf(working, "texts", id) !== undefined;
    const edit: Edit = { what: "", changes: [] };
    return { id: id as string, source: { genre, ...(title && { title }) }, kept: {}, isKept, isThere: true, edit };
  }
  return undefined;
}

function newSource(
  working: WorkingCase,
  read: ReadDocument,
  said: SaidOfSource,
  options: AddOptions,
  alike: readonly AlikeText[],
): Adding {
  const { document, taken } = read;
  const kept = options.guesses ? keptGuesses(taken, said.access) : {};
  const source = sourceOfDocument(said, kept);
  const name = printable(document.name);
  if (said.access === undefined && !isPublished(source, taken.madeFrom?.mediaType)) {
    throw new CommandFailure(
      2,
      `${whyAsked(name, taken)}, so say who may have it: --access open, restricted or confidential.\n` +
        `What is not open leaves in no export, push or published page.${isMail(taken) ? "" : " (Or say who published it: --publisher, --url.)"}`,
    );
  }
  refuseUnexplained(name, alike, said);

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
  const frozen = {
    text: taken.text,
    marks: taken.marks,
    isKept: options.text,
    ...(taken.madeFrom && { madeFrom: taken.madeFrom }),
    ...(original && { original }),
  };
  const edit = addSource(working, { ...source, id }, frozen);
  return { ...read, id, source, kept, alike, isKept: options.text, isThere: false, edit };
}

/** A text that the case has is added only where somebody says why it is there again. */
function refuseUnexplained(name: string, alike: readonly AlikeText[], { derivesFrom, joinedInto }: SaidOfSource): void {
  const same = alike.filter(({ how }) => how !== "near-identical");
  const [first] = same;
  if (first === undefined) return;

  const said = derivesFrom?.source ?? joinedInto?.id;
  const meant = same.find(({ source }) => source === said);
  if (meant?.how === "identical" && derivesFrom?.how === "revision") {
    throw new CommandFailure(
      1,
      `${name}: ${alikeInWords(meant)}, so it is no revision of it: nothing in it has changed.\nNothing was added.`,
    );
  }
  if (meant !== undefined) return;
  throw new CommandFailure(
    1,
    `${name}: ${alikeInWords(first)}.\n    → --derives-from ${first.source} --how republication adds it as such, ` +
      `--same-work-as ${first.source} as another copy of it\nNothing was added.`,
  );
}

const isMail = ({ madeFrom }: TakenIn): boolean => madeFrom?.mediaType === MAIL;

const whyAsked = (name: string, taken: TakenIn): string =>
  isMail(taken) ? `${name} is a mail` : `Nothing says that ${name} was published`;
