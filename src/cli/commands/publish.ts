import { writeFileWhole } from "../../case-file/write-file-whole.ts";
import { SaysWhoError } from "../../errors.ts";
import { termsToday } from "../../graph/gate/leave-terms.ts";
import { leavingCase } from "../../graph/gate/leaving-case.ts";
import { publishedPage } from "../../server/published-page.ts";
import { readViewerFiles } from "../../server/viewer-files.ts";
import { builtViewer } from "../built-viewer.ts";
import { countsOf } from "../case-counts.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { layOutCase } from "../lay-out-case.ts";
import { addLeave, type LeaveOptions, leaveAsked, STAYS_BEHIND } from "../leave-options.ts";
import { openCase } from "../open-case.ts";
import { redactOpened } from "../redact-opened.ts";
import { stayedInWords } from "../stayed-in-words.ts";
import { counted, printable } from "../terminal.ts";
import { writeReport } from "../write-report.ts";

interface PublishOptions extends LeaveOptions {
  readonly output: string;
  readonly withoutTexts?: boolean;
  readonly redact?: boolean;
  readonly json?: boolean;
}

/** `publish`: a case and the viewer as one page, for whoever has neither the case folder nor this program. */
export const publish: AddCommand = (program, terminal) => {
  const command = program
    .command("publish")
    .summary("write a case and the viewer as one HTML file")
    .description(
      "Writes one HTML file with the whole viewer and the case in it. It opens from a disk, needs no server and no\n" +
        "network, and asks for nothing from anywhere. The same case gives the same bytes. A case that does not check is\n" +
        `not published: exit code 1.\n${STAYS_BEHIND}\n` +
        "What --redact replaced, withheld and coarsened is counted in FILE.redaction.json,\n" +
        "without the words themselves. --json prints {file, bytes, counts, texts: how many are inside, stayedBehind:\n" +
        "[{what, count}]}, with --redact also {redaction: the report's path}.",
    )
    .argument(...CASE_ARGUMENT)
    .requiredOption("-o, --output <file>", "the file to write")
    .option("--without-texts", "leave the texts of the sources out; what claims quote of them stays")
    .option("--redact", "give pseudonyms to people who are private, vulnerable or of unknown exposure; no texts")
    .option(...JSON_OPTION)
    .addHelpText("after", example("publish graph-data/harbour-light -o harbour-light.html"));
  addLeave(command).action(
    async (folder: string, { output, withoutTexts, redact, json, ...options }: PublishOptions) => {
      const asked = leaveAsked(options);
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
      await writeFileWhole(output, [page]).catch((error: unknown) => {
        if (error instanceof SaysWhoError) throw new CommandFailure(2, `${printable(error.message)}.`);
        throw error;
      });

      const report = redaction === undefined ? undefined : await writeReport(output, "redaction", redaction);

      const counts = countsOf(table);
      const bytes = Buffer.byteLength(page);
      if (json)
        terminal.out(
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
        terminal.out(
          `${printable(output)}, ${sizeInWords(bytes)}: ${counted(counts.claims, "claim")}, each an allegation, and ${counted(table.entities.length, "entity", "entities")}\n` +
            `${textsInWords(texts.size, opened.texts.size, table.sources.length)}\n` +
            stayedInWords(leaving) +
            (report === undefined ? "" : `Redacted; what was done is counted in ${printable(report)}.\n`),
        );
    },
  );
};

const sizeInWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

function textsInWords(inside: number, atHand: number, sources: number): string {
  if (inside > 0)
    return `The texts of ${inside} of ${counted(sources, "source")} are inside: whoever gets the file can read them whole.`;
  return atHand > 0
    ? "No texts are inside; what claims quote of them is."
    : "No texts are at hand, so none are inside; what claims quote of them is.";
}
