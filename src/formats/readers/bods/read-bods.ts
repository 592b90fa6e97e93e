import { parseJsonlFile } from "../../../case-file/jsonl/parse-jsonl-file.ts";
import { evenName } from "../../../graph/names/even-name.ts";
import type { Issue } from "../../../model/issue.ts";
import type { LocatedValue } from "../ftm/ftm-record.ts";
import { isTooDeep } from "../objects/json-offsets.ts";
import { objectMapping } from "../objects/object-mapping.ts";
import { parseJson } from "../objects/parse-json.ts";
import { readingOfRecords } from "../own/reading-of-records.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { type NoteIssue, noteIssues } from "../tellings/import-issue.ts";
import { wordsIn } from "../tellings/json-values.ts";
import type { Entry, StayedOut } from "../tellings/telling.ts";
import { wholeText } from "../text-in-pieces.ts";
import { entryOfParty } from "./bods-entry.ts";
import { bodsRecords } from "./bods-records.ts";
import { tellingsOfRelationship } from "./bods-tellings.ts";
import { carriedInBods } from "./carried-in-bods.ts";

/**
 * The Beneficial Ownership Data Standard, 0.4 (https://standard.openownership.org/en/0.4.0), as a list or as lines: each
 * interest of a relationship is a claim, in the source of its statement and by whoever asserts it.
 */
export const readBods: Reader = {
  id: "bods",
  label: "BODS 0.4; a statement's source is its source, and who asserts it speaks",
  mapping: "optional",
  read(input) {
    const issues: Issue[] = [];
    const note = noteIssues(input.file, issues);
    const mapped = objectMapping(input.mapping);
    if (!mapped.ok) return mapped;
    const values = valuesOf(input, issues, note);
    if (values === undefined) return { ok: false, issues };

    const passedOver: StayedOut[] = [];
    const records = bodsRecords(values, passedOver, note);
    const carried = carriedInBods(records);
    if (carried !== undefined) {
      // Only ownership is in such a file, so that it is never the whole case: it is taken record by record.
      const lines = new Map(records.map(({ own, at }) => [recordKey(own.record), at.line]));
      const reading = readingOfRecords(carried, (_, id) => lines.get(id) ?? 1, issues, note);
      const all = records.map(({ at, words }) => ({ line: at.line, record: words }));
      return { ok: true, reading: { ...reading, passedOver: [...passedOver, ...all] } };
    }
    const { kinds } = mapped.mapping;
    const parties = records.filter(({ type }) => type !== "relationship");
    const entries = parties.map((record): Entry => entryOfParty(record, note));
    const known = new Map(
      entries.flatMap(({ name, also = [], kind }) => [name, ...also].map((one) => [evenName(one), kind] as const)),
    );
    const file = { kindOf: (name: string) => known.get(name) ?? kinds.assertedBy, note };
    const tellings = records.flatMap((record) =>
      record.type === "relationship" ? tellingsOfRelationship(record, file) : [],
    );
    const bookkeeping = records.map(({ at, statement: { statementId, statementDate, recordStatus, recordId } }) => ({
      line: at.line,
      record: JSON.stringify({ statementId, statementDate, recordId, recordStatus }).toWellFormed(),
    }));
    const { source } = mapped.mapping;
    const beside = { passedOver: [...passedOver, ...bookkeeping], source, mendOfKinds: MEND_OF_KINDS };
    return { ok: true, reading: { entries, tellings, issues, sameName: "one", ...beside } };
  },
};

const MEND_OF_KINDS = "export the statement of that record too: a relationship alone does not say who its ends are";

const recordKey = (record: unknown): string =>
  typeof record === "object" && record !== null && "id" in record ? (wordsIn(record.id) ?? "") : "";

function valuesOf(input: ReaderInput, issues: Issue[], note: NoteIssue): readonly LocatedValue[] | undefined {
  const { file } = input;
  const text = wholeText(input.text);
  if (/^\ufeff?\s*\[/.test(text)) {
    const json = parseJson(input, issues);
    if (json === undefined || !Array.isArray(json.value)) return undefined;
    return json.value.map((value: unknown, i) => ({ value, at: json.spotOf([i]) }));
  }
  if (text.split("\n").some(isTooDeep)) {
    note("error", "too-deep", { line: 1, column: 1 }, "brackets lie too deep inside each other", "flatten it");
    return undefined;
  }
  const located = parseJsonlFile(file, text);
  issues.push(...located.issues);
  return located.values.flatMap((value, i): LocatedValue[] =>
    value === undefined ? [] : [{ value, at: located.locate([i]) }],
  );
}
