import type { ReplySeeker } from "../../model/reply.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entityName } from "./claim-fields.ts";

/** What the words hold of replies and corrections, whose own ids nobody refers to there; loss reports go by it. */
export const KEPT_IN_AFTERWORDS = [
  ...["reply.asked", "reply.about", "reply.status", "reply.soughtBy", "reply.when", "reply.source", "reply.text"],
  ...["correction.of", "correction.when", "correction.change", "correction.why"],
] as const;

/** Who asked for a reply, in words that hold away from the case. */
export const SEEKERS_IN_WORDS: Readonly<Record<ReplySeeker, string>> = {
  us: "the makers of this case",
  source: "the source",
};

/**
 * What was asked and put right about records: replies to a claim and corrections of anything, in words, for formats
 * that have no records of their own for them. A reply stands wherever the allegation does, one not sought too.
 * @returns a function from "claim ID", "source ID" or "entity ID" to its lines
 */
export function afterwords(table: ClaimTable): (record: string) => readonly string[] {
  const lines = new Map<string, string[]>();
  const add = (record: string, line: string) => {
    const before = lines.get(record);
    if (before === undefined) lines.set(record, [line]);
    else before.push(line);
  };

  for (const { asked, about, status, soughtBy, when, text, source } of table.replies) {
    const details = [soughtBy && `asked by ${SEEKERS_IN_WORDS[soughtBy]}`, when, source && `in ${source}`, text].filter(
      (words) => words !== undefined,
    );
    for (const claim of about)
      add(`claim ${claim}`, `Reply of ${entityName(asked, table)} [${asked}]: ${[status, ...details].join(", ")}`);
  }
  for (const { of, when, change, why } of table.corrections) {
    const [record = ""] = Object.entries(of).map(([kind, id]) => `${kind} ${id}`);
    add(record, `Correction of ${when}: ${change} (${why})`);
  }
  return (record) => lines.get(record) ?? [];
}
