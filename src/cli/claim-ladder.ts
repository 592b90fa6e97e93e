import { NOT_CHECKED } from "../formats/words/told-table.ts";
import { type Ladder, ladderOf, remarksOnRung, sourceOf } from "../graph/ladder.ts";
import { passageOf } from "../graph/passage.ts";
import { sourceInWords } from "../graph/source-in-words.ts";
import type { Anchor } from "../model/anchor.ts";
import type { Claim } from "../model/claim.ts";
import type { EntityId, SourceId } from "../model/id.ts";
import type { ReplyStatus } from "../model/reply.ts";
import type { Source } from "../model/source.ts";
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
  const { start, end, text, isChecked } = passageOf(claim, texts.get(claim.source));
  const passage =
    text === undefined
      ? `characters ${start}–${end} of ${claim.source}; the text is not at hand (sayswho attach CASE ${claim.source} FILE)`
      : `“${quoted(text)}” (characters ${start}–${end} of ${claim.source}${isChecked ? "" : `; ${NOT_CHECKED}`})`;

  const lines = [
    `${colours.bold(printable(claim.statement))}  ${colours.dim(`[allegation${claim.polarity === "denies" ? " · denies" : ""}]`)}`,
    ...rungs.map((rung) => `${rung.isOrigin ? "┌─" : "├─"} ${rungLine(rung)}`),
    `└─ read in ${printable(sourceInWords(read))}${read.url ? ` ${printable(read.url)}` : ""}`,
    ...statusLines(read),
    `   passage: ${passage}`,
    ...(claim.anchor.translation ? [`   ${translationInWords(claim.anchor.translation)}`] : []),
    ...claim.alsoAt.map((further) => `   also at: ${furtherInWords(further, texts.get(claim.source))}`),
    `   coded as: ${codedAs(claim, table)}`,
    ...(claim.hedges.length > 0
      ? [`   hedged: ${claim.hedges.map((hedge) => `“${printable(hedge)}”`).join(", ")}`]
      : []),
    ...(claim.time
      ? [`   of the time: “${printable(claim.time.raw)}”${claim.time.edtf ? ` (${claim.time.edtf})` : ""}`]
      : []),
    ...(claim.place ? [`   where: ${printable(nameOf(claim.place, table))}`] : []),
    ...Object.entries(claim.qualifiers).map(
      ([name, words]) => `   ${name === "role" ? "in its words" : printable(name)}: “${printable(words)}”`,
    ),
    ...(claim.procedural ? [`   in the courts: ${claim.procedural.status}, as of ${claim.procedural.asOf}`] : []),
    ...outcomeLines(claim, table),
    ...(claim.withdrawal ? withdrawalLines(claim.withdrawal, table) : []),
    ...replyLines(claim, table),
    ...noteLines(claim.note ?? ""),
    colours.dim(`   claim ${claim.id}`),
  ];
  return lines.join("\n");
}

/** A note may have lines of its own, above all where a program wrote it. */
function noteLines(note: string): string[] {
  const written = note.split(/\r?\n/).filter((line) => line.trim() !== "");
  return written.map((line, i) => `   ${i === 0 ? "coder's note:" : " "} ${printable(line)}`);
}

/** Words of a text as they are quoted on one line: where its lines end is for who laid it out. */
const quoted = (text: string): string => printable(text.replace(/\s*\r?\n\s*/g, " "));

/** That the work that was read is no longer what it was: whoever quotes it must know. */
function statusLines({ status, statusChange }: Source): string[] {
  if (statusChange === undefined) return [];
  const where = statusChange.where === undefined ? "" : ` ${printable(statusChange.where)}`;
  return [`   ${status} ${statusChange.when}: ${printable(statusChange.why)}${where}`];
}

/** The edge as it is drawn, or the remark. */
function codedAs({ subject, predicate, object, value, polarity }: Claim, table: ClaimTable): string {
  const end = object === undefined ? `“${value}”` : nameOf(object, table);
  const denied = polarity === "denies" ? "not: " : "";
  return printable(`${nameOf(subject, table)} — ${denied}${predicate} — ${end}`);
}

function furtherInWords({ role, anchor }: Claim["alsoAt"][number], text: string | undefined): string {
  const words = anchor.exact ?? text?.slice(anchor.start, anchor.end);
  const position = `characters ${anchor.start}–${anchor.end}, for the ${role}${text === undefined ? `; ${NOT_CHECKED}` : ""}`;
  const translation = anchor.translation === undefined ? "" : `; ${translationInWords(anchor.translation)}`;
  return `${words === undefined ? position : `“${quoted(words)}” (${position})`}${translation}`;
}

const translationInWords = ({ text, by }: NonNullable<Anchor["translation"]>): string =>
  `in translation: “${quoted(text)}” (by ${printable(by)})`;

function outcomeLines({ outcome }: Claim, table: ClaimTable): string[] {
  return outcome.map((id) => {
    const row = table.rowOf(id);
    return `   how it ended: ${row === undefined ? id : `${printable(table.claim(row).statement)} (claim ${id})`}`;
  });
}

const WITHDRAWN = { recanted: "taken back by its speaker", miscoded: "withdrawn, as it was miscoded," } as const;

function withdrawalLines(
  { kind, when, why, source, anchor, supersededBy }: NonNullable<Claim["withdrawal"]>,
  table: ClaimTable,
): string[] {
  return [
    `   ${WITHDRAWN[kind]} ${when}: ${printable(why)}`,
    ...(source === undefined || anchor === undefined
      ? []
      : [
          `   taken back in ${printable(sourceInWords(sourceOf(table, source)))}, characters ${anchor.start}–${anchor.end}`,
        ]),
    ...(supersededBy === undefined ? [] : [`   superseded by claim ${supersededBy}`]),
  ];
}

const REPLIES: Readonly<Record<ReplyStatus, string>> = {
  "none-reported": "no reply is reported",
  "not-sought": "not asked for a reply",
  sought: "asked for a reply; none yet",
  declined: "asked, and declined to reply",
  received: "replied",
  "unsafe-to-seek": "not asked: it would not have been safe",
};

function replyLines({ id }: Claim, table: ClaimTable): string[] {
  return table.replies
    .filter(({ about }) => about.includes(id))
    .map(({ asked, status, soughtBy, when, text }) => {
      const by = soughtBy === undefined ? "" : `, asked by ${soughtBy === "us" ? "us" : "the source"}`;
      return printable(
        `   ${nameOf(asked, table)}: ${REPLIES[status]}${by}${when ? `, ${when}` : ""}${text ? `: “${text}”` : ""}`,
      );
    });
}

const nameOf = (id: EntityId, { entities, entityIndex }: ClaimTable): string =>
  entities[entityIndex(id) ?? -1]?.name ?? id;

function rungLine(rung: Ladder["rungs"][number]): string {
  const { step, work } = rung;
  const cue = step.cue ? ` (“${step.cue}”)` : "";
  const remarks = remarksOnRung(rung);
  return printable(
    `${rung.name} · ${step.mode}${cue}${work ? `, in ${sourceInWords(work)}` : ""}${remarks.length > 0 ? `  [${remarks.join("; ")}]` : ""}`,
  );
}
