import { join } from "node:path";
import type { CaseFolder } from "../../case-file/case-folder.ts";
import { type FileChange, folderChange } from "../../case-file/in-place/folder-change.ts";
import { liesInside } from "../../case-file/on-disk/lies-inside.ts";
import { readCaseFiles } from "../../case-file/on-disk/read-case-files.ts";
import { writeTogether } from "../../case-file/on-disk/write-together.ts";
import { parseCase } from "../../case-file/parse-case.ts";
import { typedSources } from "../../case-file/positions/texts-of-sources.ts";
import { attachText, type SourceOfText } from "../../case-file/texts/attach-text.ts";
import type { Issue } from "../../model/issue.ts";
import { SourceSchema } from "../../model/source.ts";
import { MAX_TEXT_BYTES } from "../../model/text.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import { readGiven } from "../read-given.ts";
import type { Terminal } from "../terminal.ts";
import { printable } from "../terminal.ts";
import { unknownRecord } from "../unknown-record.ts";

/** What a case may lack until the text is there: whoever writes one by hand attaches its texts before it checks. */
const UNTIL_ATTACHED: ReadonlySet<string> = new Set(["no-text", "no-position", "missing-key"]);

/** Keeps a file as the text of a source, if it is the very text that was read; fills in what is on record of none yet. */
export async function attachFile(
  folder: string,
  id: string,
  file: string,
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { folder: read, issues: unread } = await readCaseFiles(folder);
  if (read === undefined || unread.length > 0) throw new CommandFailure(1, issueLines(unread, terminal));
  const issues = errorsIn(read);
  const others = issues.filter(({ code }) => !UNTIL_ATTACHED.has(code));
  if (others.length > 0)
    throw new CommandFailure(1, `${issueLines(others, terminal)}\nThe case does not check, so nothing was kept.`);

  const sources = typedSources(read);
  const source = sources.find((each) => String(each.id) === id);
  if (source === undefined)
    throw unknownRecord(
      "source",
      id,
      sources.map((each) => String(each.id)),
    );

  const text = asText(file, await readGiven(file, MAX_TEXT_BYTES));
  const attachment = attachText(source as SourceOfText, text, sources as readonly SourceOfText[]);
  if (!attachment.ok)
    throw new CommandFailure(1, `${printable(file)}: ${attachment.message}\n    → ${attachment.mend}`);

  const { path, onRecord } = attachment;
  if (!(await liesInside(folder, join(folder, path))))
    throw new CommandFailure(
      2,
      `${printable(path)} leads out of the case by a link, so nothing was kept; put a folder there.`,
    );
  const changes: readonly FileChange[] = [
    ...(onRecord === undefined ? [] : putOnRecord(read, source as SourceOfText, onRecord, terminal)).filter(
      (change) => change.path !== path,
    ),
    { path, before: read.texts.get(path), after: text },
  ];
  const wrong = errorsIn(changed(read, changes)).filter(({ code }) => DIFFERS.has(code));
  if (wrong.length > 0)
    throw new CommandFailure(
      1,
      `${issueLines(wrong, terminal)}\nThe passages on record do not stand in ${printable(file)}, so nothing was kept.`,
    );

  const written = await writeTogether(folder, changes);
  if (!written.ok) throw new CommandFailure(2, `${path} became another while this was going on; nothing was written.`);
  const isFilled = onRecord?.sha256 !== undefined;
  const filled = isFilled ? " Its hash and length were put on record." : "";
  terminal.out(
    json
      ? jsonLine({ ok: true, source: id, path, ...(onRecord && { filled: onRecord }) })
      : `${!isFilled ? `The text of ${id} is the one that was read; kept` : `The text of ${id} is kept`} as ${path}.${filled}\n`,
  );
}

/** What shows that a text is not the one in which the passages were counted. */
const DIFFERS: ReadonlySet<string> = new Set(["passage-differs", "anchor-outside-text", "text-differs"]);

const errorsIn = (folder: CaseFolder): readonly Issue[] =>
  parseCase(folder).issues.filter(({ severity }) => severity === "error");

const changed = ({ files, texts }: CaseFolder, changes: readonly FileChange[]): CaseFolder => {
  const after = (isText: boolean) =>
    changes
      .filter(({ path }) => path.startsWith("texts/") === isText)
      .map(({ path, after: words }) => [path, words as string] as const);
  return { files: new Map([...files, ...after(false)]), texts: new Map([...texts, ...after(true)]) };
};

/** The file of the sources with the hash and the length of a text in its place. */
function putOnRecord(
  read: CaseFolder,
  source: SourceOfText,
  onRecord: object,
  terminal: Terminal,
): readonly FileChange[] {
  const after = { ...source, text: { ...source.text, ...onRecord } };
  const shaped = SourceSchema.safeParse(after);
  if (!shaped.success)
    throw new CommandFailure(1, `${issueLines(errorsIn(read), terminal)}\nMend the source first; nothing was kept.`);

  const change = folderChange(read, [{ of: "sources", id: source.id, before: source, after: shaped.data }], {
    sources: [],
  });
  if (change.ok) return change.files;
  throw new CommandFailure(
    1,
    `${change.file} is written so that "${printable(source.id)}" cannot be changed in it.\n    → write text: ${JSON.stringify(onRecord)} there, and attach again`,
  );
}

function asText(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailure(1, `${printable(file)} is not UTF-8, so it cannot be the text that was read.`);
  }
}
