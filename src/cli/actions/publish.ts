import { noteLeft } from "../../case-file/on-disk/has-left.ts";
import { termsToday } from "../../graph/gate/leave-terms.ts";
import { leavingCase } from "../../graph/gate/leaving-case.ts";
import { publishedPage } from "../../server/published-page.ts";
import { readViewerFiles } from "../../server/viewer-files.ts";
import { builtViewer } from "../built-viewer.ts";
import { countsOf } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { layOutCase } from "../lay-out-case.ts";
import { openCase } from "../open-case.ts";
import { type LeaveOptions, leaveAsked } from "../options/leave-options.ts";
import { madeInWords, outputAt } from "../output/output-at.ts";
import { writeOutput } from "../output/write-output.ts";
import { redactOpened } from "../redact-opened.ts";
import { stayedInWords } from "../stayed-in-words.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
import { reportPath, writeReport } from "../write-report.ts";

/** What a command line says for `publish`. */
export interface PublishOptions extends LeaveOptions {
  readonly output: string;
  readonly withoutTexts?: boolean;
  readonly redact?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes a case and the viewer as one page. */
export async function publishPage(
  folder: string,
  { output, withoutTexts, redact, force, json, ...options }: PublishOptions,
  terminal: Terminal,
): Promise<void> {
  const asked = leaveAsked(options);
  const to = await outputAt(output, force);
  const isStream = to.into === "stream";
  if (redact && !isStream) await outputAt(reportPath(output, "redaction"), force);
  const opened = await openCase(folder, terminal);
  const leaving = leavingCase(opened, termsToday(asked));
  const {
    table,
    texts: kept,
    madeFrom,
    redaction,
  } = redact ? redactOpened({ ...opened, ...leaving }) : { ...leaving, redaction: undefined };
  const texts = withoutTexts ? new Map<never, never>() : kept;
  // Laid out after that, so that its shape gives nobody away either.
  const layout = layOutCase(table, terminal);
  const page = await publishedPage({ table, texts, madeFrom, layout }, await readViewerFiles(builtViewer()), asked);
  await writeOutput(to, [page]);
  await noteLeft(folder);

  // Whoever reads the pipe is given the page and nothing else.
  const say = isStream ? terminal.err : terminal.out;
  if (redaction !== undefined && isStream) say(jsonLine({ redaction }));
  const report = redaction === undefined || isStream ? undefined : await writeReport(output, "redaction", redaction);

  const counts = countsOf(table);
  const bytes = Buffer.byteLength(page);
  if (json)
    say(
      jsonLine({
        file: output,
        bytes,
        counts,
        texts: texts.size,
        stayedBehind: leaving.report,
        ...(report === undefined ? {} : { redaction: report }),
      }),
    );
  else
    say(
      `${printable(output)}, ${sizeInWords(bytes)}: ${counted(counts.claims, "claim")}, each an allegation, and ${counted(table.entities.length, "entity", "entities")}\n` +
        `${textsInWords(texts.size, opened.texts.size, table.sources.length)}\n` +
        madeInWords(to) +
        stayedInWords(leaving) +
        (report === undefined ? "" : `Redacted; what was done is counted in ${printable(report)}.\n`),
    );
}

const sizeInWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

function textsInWords(inside: number, atHand: number, sources: number): string {
  if (inside > 0)
    return `The texts of ${inside} of ${counted(sources, "source")} are inside: whoever gets the file can read them whole.`;
  return atHand > 0
    ? "No texts are inside; what claims quote of them is."
    : "No texts are at hand, so none are inside; what claims quote of them is.";
}
