import { join } from "node:path";
import { checkEdit } from "../../edit/check-edit.ts";
import { type BroughtIn, bringIn } from "../../edit/drafts/bring-in.ts";
import { EMPTY_BOX } from "../../edit/drafts/draft-box.ts";
import type { BoxLine } from "../../edit/drafts/draft-lines.ts";
import { recordDrafts } from "../../edit/drafts/record-drafts.ts";
import { sameFinder } from "../../edit/drafts/same-entity.ts";
import { layDrafts, readDrafts } from "../../edit/on-disk/draft-folder.ts";
import { openSitting } from "../../edit/on-disk/sitting.ts";
import { beginWorking, recordsNow } from "../../edit/working-case.ts";
import type { ImportReport } from "../../formats/readers/tellings/import-report.ts";
import { slugOf } from "../../graph/names/slug-of.ts";
import type { CaseRecords } from "../../model/case.ts";
import type { SourceId } from "../../model/id.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { counted, printable, type Terminal } from "../terminal.ts";

/** A file that was read, and where it is to go. */
export interface ImportedFile {
  readonly file: string;
  readonly records: CaseRecords;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly realTexts: ReadonlyMap<string, string>;
  readonly report: ImportReport;
}

/** What a command line says of an import into a case. */
export interface IntoOptions {
  readonly asClaims?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

const MOST_SHOWN = 8;

/** Brings what was read of a file beside a case, as drafts; or into it, as claims of whoever says so, in one change. */
export async function importInto(
  folder: string,
  imported: ImportedFile,
  { asClaims = false, by, json }: IntoOptions,
  terminal: Terminal,
): Promise<void> {
  const opened = await openSitting(folder, { keepsUndo: true });
  if (!opened.ok)
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing was brought into it.`,
    );
  const { sitting } = opened;
  const { box, issues: unread } = await readDrafts(folder);
  // What lies there unread cannot be told from what comes: whoever imports is to know.
  if (unread.length > 0) terminal.err(`${issueLines(unread, terminal)}\n`);
  const { file, report } = imported;
  const at = new Date().toISOString().slice(0, 10);
  const proposed = { proposedBy: by ?? `import of ${file}`, proposedAt: at };
  const brought = bringIn(sitting.now(), box, imported, proposed);

  let { drafts, entities, sources } = brought;
  let [recorded, maybeSame] = [0, 0];
  if (asClaims) {
    const made = recordDrafts(sitting.now(), box, brought, { by: by ?? "", at }, `imported ${file}`);
    const saved = made.edit.changes.length === 0 ? undefined : await sitting.save(made.edit);
    if (saved?.ok === false) {
      const reasons = saved.issues
        .slice(0, MOST_SHOWN)
        .map(({ code, message, mend }) => `${printable(message)}  [${code}]\n    → ${printable(mend)}`);
      throw new CommandFailure(1, `${reasons.join("\n")}\nNothing was brought into the case.`);
    }
    drafts = made.waiting;
    ({ entities, sources } = made.proposed);
    ({ recorded, maybeSame } = made);
  }
  const { batch, files } = await layDrafts(
    folder,
    slugOf(file.replace(/\.[^.]*$/, "")),
    linesOf({ drafts, entities, sources }),
    report,
  );
  const said = {
    recorded,
    maybeSame,
    drafts: drafts.length,
    batch,
    files,
    known: brought.known,
    renamed: brought.renamed,
    already: brought.already,
    undo: undoWords(folder, batch, recorded > 0),
    report: `drafts/${batch}.import.json`,
  };
  if (json) terminal.out(jsonLine({ ...said, ...report }));
  else
    terminal.out(inWords({ ...said, report: join(folder, said.report) }, brought, sameFinder(sitting.now()), asClaims));
  const { replies, corrections, readings, marks } = imported.records;
  const others = replies.length + corrections.length + readings.length + marks.length;
  if (others > 0)
    terminal.err(
      `${counted(others, "reply, correction, reading or mark", "replies, corrections, readings and marks")} of ${printable(file)} stayed out: only claims, and whom and what they need, come in.\n`,
    );
}

/** A case of a file's records in which the quotes of real texts have the positions that they have there; and what did not stand there. */
export function withRealTexts(imported: ImportedFile): {
  readonly records: CaseRecords;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly waiting: readonly BoxLine[];
} {
  const { header } = imported.records;
  const nothing = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] };
  const working = beginWorking({ header, ...nothing }, new Map());
  const proposed = { proposedBy: `import of ${imported.file}`, proposedAt: new Date().toISOString().slice(0, 10) };
  const brought = bringIn(working, EMPTY_BOX, imported, proposed);
  const { edit, waiting } = recordDrafts(working, EMPTY_BOX, brought, undefined, "imported");
  const checked = checkEdit(working, edit);
  if (!checked.ok)
    throw new CommandFailure(
      1,
      checked.issues
        .slice(0, MOST_SHOWN)
        .map(({ message }) => printable(message))
        .join("\n"),
    );
  return { ...recordsNow(checked.working), waiting };
}

/** What is laid into the folder of drafts: whom and what they need first, where the case does not have them already. */
function* linesOf({
  drafts,
  entities,
  sources,
}: Pick<BroughtIn, "drafts" | "entities" | "sources">): Iterable<BoxLine> {
  for (const entity of entities) yield { entity };
  yield* sources;
  yield* drafts;
}

/** A batch without drafts has its report all the same, which `undo` leaves behind. */
const undoWords = (folder: string, batch: string, isRecorded: boolean): string =>
  `${isRecorded ? `sayswho undo ${folder} && ` : ""}sayswho drafts ${folder} drop ${batch}`;

interface Said {
  readonly recorded: number;
  readonly maybeSame: number;
  readonly drafts: number;
  readonly undo: string;
  readonly report: string;
}

function inWords(
  { recorded, maybeSame, drafts, undo, report }: Said,
  { known, renamed, already, entities }: BroughtIn,
  same: ReturnType<typeof sameFinder>,
  asClaims: boolean,
): string {
  const lines: string[] = [];
  if (asClaims) lines.push(`${counted(recorded, "claim")} recorded, each an allegation.`);
  if (maybeSame > 0)
    lines.push(
      `${counted(maybeSame, "name")} may be of somebody in the case: recorded as \`maybeSame\`, and nobody was merged.`,
    );
  if (!asClaims || drafts > 0)
    lines.push(
      `${counted(drafts, "draft")} ${drafts === 1 ? "waits" : "wait"}: \`sayswho drafts CASE\` looks through them.`,
    );
  const alike = entities.flatMap((entity) =>
    same(entity)
      .slice(0, 1)
      .map((offer) => ({ entity, offer })),
  );
  const shown = (title: string, all: readonly string[]) => {
    if (all.length === 0) return;
    lines.push(`${title}:`, ...all.slice(0, MOST_SHOWN).map((each) => `  ${printable(each)}`));
    if (all.length > MOST_SHOWN) lines.push(`  … and ${all.length - MOST_SHOWN} more`);
  };
  shown(
    `${counted(alike.length, "name")} may be of somebody in the case; nobody was merged`,
    asClaims ? [] : alike.map(({ entity, offer }) => `“${entity.name}” may be ${offer.id} (${offer.why})`),
  );
  shown(
    `${counted(known.length, "work")} of the case; quotes are looked up there`,
    known.map(({ was, is, why }) => `${was} is ${is} (${why})`),
  );
  shown(
    `${counted(renamed.length, "id")} of the case, given to nothing else`,
    renamed.map(({ kind, was, is }) => `${kind} ${was} is ${is} here`),
  );
  shown(`${counted(already.length, "claim")} there already, word for word, and left out`, already);
  lines.push(`What could not be used is listed in ${printable(report)}.`, `To take it back whole: ${undo}`);
  return `${lines.join("\n")}\n`;
}
