import { type Ladder, ladderOf, remarksOnRung } from "../graph/ladder.ts";
import { passageOf } from "../graph/passage.ts";
import { sourceInWords } from "../graph/source-in-words.ts";
import type { Claim } from "../model/claim.ts";
import type { SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { printable, type Terminal } from "./terminal.ts";

/** The chain of a claim from its origin to the work that was read, a line a step, for a terminal. */
export function claimLadder(
  claim: Claim,
  table: ClaimTable,
  texts: ReadonlyMap<SourceId, string>,
  { colours }: Terminal,
): string {
  const { rungs, read } = ladderOf(claim, table);
  const { start, end, text } = passageOf(claim, texts.get(claim.source));
  const passage =
    text === undefined
      ? `characters ${start}–${end} of ${claim.source}; the text is not at hand (sayswho attach CASE ${claim.source} FILE)`
      : `“${printable(text)}” (characters ${start}–${end} of ${claim.source})`;

  const lines = [
    `${colours.bold(printable(claim.statement))}  ${colours.dim(`[allegation${claim.polarity === "denies" ? " · denies" : ""}]`)}`,
    ...rungs.map((rung) => `${rung.isOrigin ? "┌─" : "├─"} ${rungLine(rung)}`),
    `└─ read in ${printable(sourceInWords(read))}${read.url ? ` ${printable(read.url)}` : ""}`,
    `   passage: ${passage}`,
    ...(claim.hedges.length > 0
      ? [`   hedged: ${claim.hedges.map((hedge) => `“${printable(hedge)}”`).join(", ")}`]
      : []),
    ...(claim.time
      ? [`   of the time: “${printable(claim.time.raw)}”${claim.time.edtf ? ` (${claim.time.edtf})` : ""}`]
      : []),
    ...Object.entries(claim.qualifiers).map(([name, words]) => `   ${printable(name)}: “${printable(words)}”`),
    ...(claim.procedural ? [`   in the courts: ${claim.procedural.status}, as of ${claim.procedural.asOf}`] : []),
    ...(claim.withdrawal ? withdrawalLines(claim.withdrawal) : []),
    ...(claim.note ? [`   coder's note: ${printable(claim.note)}`] : []),
    colours.dim(`   claim ${claim.id}`),
  ];
  return lines.join("\n");
}

function withdrawalLines({ when, why, supersededBy }: NonNullable<Claim["withdrawal"]>): string[] {
  const line = `   withdrawn ${when}: ${printable(why)}`;
  return supersededBy === undefined ? [line] : [line, `   superseded by claim ${supersededBy}`];
}

function rungLine(rung: Ladder["rungs"][number]): string {
  const { step, work } = rung;
  const cue = step.cue ? ` (“${step.cue}”)` : "";
  const remarks = remarksOnRung(rung);
  return printable(
    `${rung.name} · ${step.mode}${cue}${work ? `, in ${sourceInWords(work)}` : ""}${remarks.length > 0 ? `  [${remarks.join("; ")}]` : ""}`,
  );
}
