import { parseJsonlFile } from "../../../case-file/jsonl/parse-jsonl-file.ts";
import type { CaseRecords } from "../../../model/case.ts";
import type { Issue } from "../../../model/issue.ts";
import { buildTable } from "../../../table/table-builder.ts";
import { ftm } from "../../ftm/ftm.ts";
import { isTooDeep } from "../objects/json-offsets.ts";
import { objectMapping } from "../objects/object-mapping.ts";
import { noteBeyond } from "../own/note-beyond.ts";
import { textsSaidAtHand } from "../own/texts-said-at-hand.ts";
import { wholeCase } from "../own/whole-case.ts";
import type { Read, Reader, ReaderInput } from "../reader.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, type JsonObject, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Entry, Reading, Work } from "../tellings/telling.ts";
import { wholeText } from "../text-in-pieces.ts";
import { carriedInFtm } from "./carried-in-ftm.ts";
import { entryOfRecord } from "./ftm-entry.ts";
import { besideOf, type FtmRecord, ftmRecords, type LocatedValue } from "./ftm-record.ts";
import { KIND_OF_SCHEMA, LINK_OF_SCHEMA, REMARK_OF_SCHEMA, WORK_SCHEMAS } from "./ftm-schemas.ts";
import { tellingsOfRecord } from "./ftm-tellings.ts";
import { proofsAmong, workOfProof } from "./ftm-works.ts";

/** FollowTheMoney JSON lines (https://followthemoney.tech): an Interval with a sourceUrl or a proof is a claim in that source. */
export const readFtm: Reader = {
  id: "ftm",
  label: "FollowTheMoney; an Interval's sourceUrl or proof is its source",
  mapping: "optional",
  read(input) {
    const { file } = input;
    const text = wholeText(input.text);
    const issues: Issue[] = [];
    const note = noteIssues(file, issues);
    if (text.split("\n").some(isTooDeep)) {
      note("error", "too-deep", { line: 1, column: 1 }, "brackets lie too deep inside each other", "flatten it");
      return { ok: false, issues };
    }
    const located = parseJsonlFile(file, text);
    issues.push(...located.issues);
    const values = located.values.flatMap((value, index): LocatedValue[] =>
      value === undefined ? [] : [{ value, at: located.locate([index]) }],
    );
    return readFtmValues(values, input, issues, note);
  },
};

const MEND_OF_KINDS =
  "export the entity too; or say of what kind its schema is in a mapping (`kinds`), given with --map";

/** Reads entities of FollowTheMoney, whichever way they lay in their file. */
export function readFtmValues(
  values: readonly LocatedValue[],
  { file: name, mapping: given }: ReaderInput,
  issues: Issue[],
  note: NoteIssue,
): Read {
  const mapped = objectMapping(given);
  if (!mapped.ok) return mapped;
  const { mapping } = mapped;

  const records = ftmRecords(values, note);
  const carried = carriedInFtm(records);
  const whole = carried && wholeCase(name, carried);
  if (whole !== undefined) {
    noteBeyondWritten(records, whole.records, note);
    return { ok: true, whole: { ...whole, issues: [...whole.issues, ...issues] } };
  }
  const proofs = proofsAmong(records);
  const ours = new Map(
    records.flatMap((record) => {
      const sourceId = wordsIn(record.own.sourceId);
      return sourceId === undefined || record.own.claimId !== undefined ? [] : [[sourceId, record] as const];
    }),
  );
  const kindOf = ({ schema }: FtmRecord) => KIND_OF_SCHEMA.get(schema) ?? mapping.kinds[schema];
  const idOf = new Map(records.map(({ id, own }) => [id, wordsIn(own.entityId) ?? id]));
  const nameOf = new Map(records.map(({ id, properties }) => [id, allWordsIn(properties.name)[0] ?? id]));
  const entries = records.flatMap((record): Entry[] => {
    const kind = kindOf(record);
    return kind === undefined ? [] : [entryOfRecord(record, kind, note)];
  });
  const file = {
    proofs,
    sourceOf: (id: string) => ours.get(id),
    idOf: (id: string) => idOf.get(id) ?? id,
    nameOf: (id: string) => nameOf.get(id) ?? id,
    datasets: mapping.datasets === "sources",
    note,
  };
  const tellings = records.flatMap((record) => tellingsOfRecord(record, file));
  const works = [...ours.values()].map((record): Work => workOfProof(record));
  const used = new Set(records.flatMap(({ properties }) => allWordsIn(properties.proof)));
  for (const record of records) {
    if (kindOf(record) === undefined) noteUnread(record, used.has(record.id), mapping.given, note);
  }
  const reading: Reading = {
    entries,
    works,
    tellings,
    issues,
    sameName: "one",
    source: mapping.source,
    // Lines of ours that others have changed may say more than is read of them one by one.
    passedOver: records.flatMap(({ own, at, words }) =>
      Object.keys(own).length === 0
        ? []
        : [{ line: at.line, record: `${words} ${JSON.stringify({ sayswho: own }).toWellFormed()}` }],
    ),
    mendOfKinds: MEND_OF_KINDS,
  };
  return { ok: true, reading };
}

/** Properties are for other programs, and may have been changed there: what of them we would not write is noted. */
function noteBeyondWritten(records: readonly FtmRecord[], read: CaseRecords, note: NoteIssue): void {
  const said = records.map(({ own }) => ({ source: own.sourceId, unchecked: own.unchecked }));
  const written = new Map<string, JsonObject>();
  for (const { chunks } of ftm.write({ ...buildTable(read), textsAtHand: textsSaidAtHand(said) })) {
    for (const line of chunks) {
      const one: JsonObject = JSON.parse(line);
      written.set(String(one.id), one);
    }
  }
  for (const { id, schema, properties, own, beside, at } of records) {
    const found = { id, schema, properties, sayswho: own, ...beside };
    noteBeyond(shownWords(id), found, written.get(id), at, note);
  }
}

/** Whatever is neither somebody nor a claim is noted with all that it holds; a document that nothing names is only not cited. */
function noteUnread(record: FtmRecord, isProof: boolean, mapped: boolean, note: NoteIssue): void {
  const { id, schema, properties, own, at } = record;
  const held = { ...besideOf(record), ...properties };
  if (LINK_OF_SCHEMA.has(schema) || REMARK_OF_SCHEMA.has(schema) || isProof) return;
  if (wordsIn(own.claimId) !== undefined || wordsIn(own.sourceId) !== undefined) return;
  if (WORK_SCHEMAS.has(schema)) {
    noteUnused(`the ${schema} ${shownWords(id)}, which is the proof of nothing here`, held, at, note);
    return;
  }
  const message = `a ${schema} is neither a person, an organization, a place nor a link between two of them`;
  const mend = `if it is one of those, say so in a mapping: \`kinds: { ${schema}: organization }\`${mapped ? "" : ", given with --map"}`;
  note("error", "not-read", at, message, `it stays out; ${mend}`);
  noteUnused(`the ${schema} ${shownWords(id)}`, held, at, note, "it stays out with the entity");
}
