import { noteLeft } from "../../case-file/on-disk/has-left.ts";
import { loadFormat } from "../../formats/load-format.ts";
import { type ClaimPlaces, claimPlaces } from "../../formats/loss/claim-places.ts";
import { NOT_CHECKED } from "../../formats/words/told-table.ts";
import { termsToday } from "../../graph/gate/leave-terms.ts";
import { leavingCase } from "../../graph/gate/leaving-case.ts";
import { uncheckedPassages } from "../../graph/unchecked-passages.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import { type LeaveOptions, leaveAsked } from "../options/leave-options.ts";
import { madeInWords, outputAt } from "../output/output-at.ts";
import { stayedInWords } from "../stayed-in-words.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "../terminal.ts";
import { usualOutput, writeExport } from "../write-export.ts";

/** What a command line says for `export`. */
export interface ExportOptions extends LeaveOptions {
  readonly to: string;
  readonly output?: string;
  readonly redact?: boolean;
  readonly force?: boolean;
  readonly excel?: boolean;
  readonly json?: boolean;
}

/** Writes a case in another program's format, with what that lost of it beside it. */
export async function exportTo(
  folder: string,
  { to, output, redact, force, excel, json, ...options }: ExportOptions,
  terminal: Terminal,
): Promise<void> {
  if (excel && to !== "csv") throw new CommandFailure(2, "--excel is for --to csv alone.");
  const format = await loadFormat(excel ? "csv for Excel" : to);
  if (format === undefined) throw new CommandFailure(2, `There is no format "${to}".`);

  const opened = await openCase(folder, terminal);
  const leaving = leavingCase(opened, termsToday(leaveAsked(options)));
  // What finds names is loaded where names are taken out.
  const { table, redaction } = redact
    ? (await import("../redact-opened.ts")).redactOpened({ ...opened, ...leaving })
    : { ...leaving, redaction: undefined };
  const works = uncheckedPassages(leaving.table, opened.texts);
  const unchecked = { claims: works.reduce((sum, { claims }) => sum + claims, 0), works: works.length };
  // Redaction may give a work another id, and leaves it in its place.
  const isAtHand = leaving.table.sources.map(({ id }) => opened.texts.has(id));
  const texts = new Set(table.sources.flatMap(({ id }, i) => (isAtHand[i] ? [id] : [])));
  const path = output ?? usualOutput(format, table.header.id);
  const place = await outputAt(path, true);
  const isStream = place.into === "stream";
  // Whoever reads the pipe is given the export and nothing else.
  const say = isStream ? terminal.err : terminal.out;
  const files = await writeExport(format, table, path, {
    asked: { ...leaveAsked(options), texts },
    further:
      unchecked.claims === 0
        ? []
        : [{ field: NOT_CHECKED, count: unchecked.claims, example: redact ? "withheld" : (works[0]?.source ?? "") }],
    stayed: leaving.report,
    ...(redaction === undefined ? {} : { redaction }),
    force: force === true,
    tell: (report) => say(`${report}\n`),
  });
  await noteLeft(folder);

  const places = claimPlaces(format, table);
  const { edges, edgesLeftOut } = places;
  const all = edges + edgesLeftOut;
  const inWords = edgesLeftOut === 0 ? counted(all, "edge") : `${edges} of ${counted(all, "edge")}`;
  if (json)
    say(jsonLine({ format: to, files, edges, noEdges: noEdges(places), stayedBehind: leaving.report, unchecked }));
  else {
    const written = `${inWords}, each an allegation with its source, written to ${files.join(", ")}`;
    say(
      `${written}\n${madeInWords(place)}${noEdgesInWords(places)}${uncheckedWorks(unchecked)}${stayedInWords(leaving)}`,
    );
  }
}

/** The claims that are no edges of the export: in it beside them, or not in it. */
const noEdges = ({ edgesLeftOut, remarks, holdsRemarks }: ClaimPlaces) => ({
  beside: holdsRemarks ? remarks : 0,
  leftOut: edgesLeftOut + (holdsRemarks ? 0 : remarks),
});

function noEdgesInWords({ edgesLeftOut, remarks, denyingRemarks, holdsRemarks }: ClaimPlaces): string {
  const denials = denyingRemarks === 0 ? "" : ` (${counted(denyingRemarks, "denial")} among them)`;
  const where = holdsRemarks ? "in it beside the edges" : "left out of it, and counted in the loss report";
  const are = (count: number) => (count === 1 ? "is" : "are");
  return [
    edgesLeftOut === 0
      ? ""
      : `${counted(edgesLeftOut, "claim")} between two entities ${are(edgesLeftOut)} left out of it; the loss report says why.\n`,
    remarks === 0
      ? ""
      : `${counted(remarks, "claim")} with a value and no second entity${denials} ${are(remarks)} no edge${remarks === 1 ? "" : "s"}: ${where}.\n`,
  ].join("");
}

const uncheckedWorks = ({ claims, works }: { readonly claims: number; readonly works: number }): string =>
  claims === 0
    ? ""
    : `${counted(claims, "claim")} of ${counted(works, "work")} whose text is not at hand: what is quoted of it was not checked.\n`;
