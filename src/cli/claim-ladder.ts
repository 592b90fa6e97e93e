import type { Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { type SourceId, UNATTRIBUTED } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Where a passage stands when its text is not at hand, and what it says when it is. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** The passage of a claim: quoted in its anchor, else cut from the text at hand, else only its position. */
export function passageOf({ anchor, source }: Claim, texts: ReadonlyMap<SourceId, string>): Passage {
  const { start, end } = anchor;
  const text = anchor.exact ?? texts.get(source)?.slice(start, end);
  return text === undefined ? { start, end } : { start, end, text };
}

/** A source as people cite it: its title or, lacking one, its genre and id. */
export function sourceInWords(source: Source | undefined): string {
  if (source === undefined) return "a source";
  const name = source.title === undefined ? `${source.genre} ${source.id}` : `“${source.title}” (${source.genre})`;
  return printable(source.published === undefined ? name : `${name}, ${source.published}`);
}

/** The chain of a claim from its origin to the work that was read, a line a step. */
export function claimLadder(
  claim: Claim,
  table: ClaimTable,
  texts: ReadonlyMap<SourceId, string>,
  { colours }: Terminal,
): string {
  const source = sourceOf(table, claim.source);
  const steps = claim.attribution.map((step, i) => stepLine(step, i, table));
  const read = `└─ read in ${sourceInWords(source)}${source?.url ? ` ${printable(source.url)}` : ""}`;
  const { start, end, text } = passageOf(claim, texts);
  const passage =
    text === undefined
      ? `characters ${start}–${end} of ${claim.source}; the text is not at hand (sayswho attach CASE ${claim.source} FILE)`
      : `“${printable(text)}” (characters ${start}–${end} of ${claim.source})`;

  const mark = claim.polarity === "denies" ? "allegation · denies" : "allegation";
  const lines = [
    `${colours.bold(printable(claim.statement))}  ${colours.dim(`[${mark}]`)}`,
    ...steps.map((line, i) => `${i === 0 ? "┌─" : "├─"} ${line}`),
    read,
    `   passage: ${passage}`,
    ...(claim.hedges.length > 0
      ? [`   hedged: ${claim.hedges.map((hedge) => `“${printable(hedge)}”`).join(", ")}`]
      : []),
    ...(claim.time
      ? [`   of the time: “${printable(claim.time.raw)}”${claim.time.edtf ? ` (${claim.time.edtf})` : ""}`]
      : []),
    ...(claim.status === "withdrawn"
      ? [`   withdrawn ${claim.withdrawal?.when}: ${printable(claim.withdrawal?.why ?? "")}`]
      : []),
    ...(claim.note ? [`   coder's note: ${printable(claim.note)}`] : []),
    colours.dim(`   claim ${claim.id}`),
  ];
  return lines.join("\n");
}

function stepLine(step: Step, position: number, table: ClaimTable): string {
  const entity = step.by === UNATTRIBUTED ? undefined : table.entities[table.entityIndex(step.by) ?? -1];
  const who = entity === undefined ? "an unnamed voice" : printable(entity.name);
  const cue = step.cue ? ` (“${printable(step.cue)}”)` : "";
  const work = step.in ? `, in ${sourceInWords(sourceOf(table, step.in))}` : "";
  const details = [
    ...(position === 0 ? ["origin"] : []),
    ...(step.polarity === "denies" ? ["denies"] : []),
    ...step.hedges.map((hedge) => `hedged: “${printable(hedge)}”`),
    ...(step.time ? [printable(step.time.raw)] : []),
    ...(step.interest === "unknown" || step.interest === "none-known" ? [] : [`interest: ${step.interest}`]),
    ...(step.inferred ? ["inferred by the coder"] : []),
  ];
  return `${who} ${step.mode}${cue}${work}${details.length > 0 ? `  [${details.join("; ")}]` : ""}`;
}

const sourceOf = (table: ClaimTable, id: SourceId): Source | undefined => table.sources[table.sourceIndex(id) ?? -1];
