import { timeBounds } from "../../../model/edtf-time.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Telling } from "../tellings/telling.ts";
import type { Mapping } from "./mapping.ts";
import type { OpenRecord } from "./open-record.ts";
import { unreadDate } from "./unread-date.ts";

/**
 * When something is said to have happened. A column of EDTF is read as that and nothing else; two columns make a span;
 * only without these are words read. What cannot be read in one way is kept in its own words.
 */
export function timeOfRecord({ cell, spotOf }: OpenRecord, { time, dates }: Mapping, note: NoteIssue): Telling["time"] {
  if (time === undefined) return undefined;
  const exact = cell(time.edtf)?.trim();
  const [from, until] = [cell(time.from), cell(time.until)];
  const span = from === undefined && until === undefined ? undefined : `${from ?? ".."}/${until ?? ".."}`;
  const words = cell(time.raw);
  const raw = words ?? exact ?? span;
  if (raw === undefined) return undefined;

  const keep = (column: string | undefined, { message, mend }: ReturnType<typeof unreadDate>): undefined => {
    note("warning", "kept-raw", spotOf(column), message, `${mend}; the time was kept in its own words`);
  };
  if (time.edtf !== undefined) {
    if (exact === undefined && span === undefined) return { raw };
    if (exact !== undefined && timeBounds(exact) !== undefined) return { raw, edtf: exact };
    if (exact !== undefined) {
      keep(time.edtf, { message: `${shownWords(exact)} is no EDTF`, mend: "write it as 2015-03-25" });
      return { raw: words === undefined ? exact : `${words} (${exact})` };
    }
  }
  if (span === undefined) {
    const edtf = readDate(raw, dates);
    if (edtf === undefined) keep(time.raw, unreadDate(raw, dates));
    return { raw, edtf };
  }
  const [first, last] = [from, until].map((day) => (day === undefined ? ".." : readDate(day, dates)));
  const edtf = first === undefined || last === undefined ? undefined : `${first}/${last}`;
  const spoken = words === undefined || words === span ? span : `${words} (${span})`;
  if (edtf !== undefined && timeBounds(edtf) !== undefined && !isTurned(edtf)) return { raw: spoken, edtf };

  const unread = [from, until].find((day) => day !== undefined && readDate(day, dates) === undefined);
  const trouble =
    unread === undefined
      ? { message: `${shownWords(span)} is no span from a first day to a last`, mend: "mend one of the two" }
      : unreadDate(unread, dates);
  keep(unread === until && unread !== undefined ? time.until : time.from, trouble);
  return { raw: spoken };
}

/** A span that ends before it begins. */
function isTurned(edtf: string): boolean {
  const [first, last] = edtf.split("/").map((day) => (day === ".." ? undefined : timeBounds(day)));
  return first !== undefined && last !== undefined && last.to < first.from;
}
