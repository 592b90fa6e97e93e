import { type CaseFolder, marksPathOf } from "../../../case-file/case-folder.ts";
import { beginOnePass } from "../../../case-file/one-pass/check-in-one-pass.ts";
import { parseCase } from "../../../case-file/parse-case.ts";
import type { CaseRecords } from "../../../model/case.ts";
import type { SourceId } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { isObject, type JsonObject, wordsIn } from "../tellings/json-values.ts";
import { type RecordsRead, recordsOfTable } from "../tellings/records-read.ts";
import { bytesOfLines } from "./bytes-of-lines.ts";

/** The records of a case as a format of ours carries them whole, under the names of a case and still to be checked. */
export interface CarriedRecords {
  readonly header: JsonObject;
  readonly entities: readonly JsonObject[];
  readonly sources: readonly JsonObject[];
  readonly claims: readonly JsonObject[];
  readonly replies: readonly JsonObject[];
  readonly corrections: readonly JsonObject[];
  readonly readings: readonly JsonObject[];
  readonly marks: readonly JsonObject[];
}

/** The same, but for its claims, which are at hand as lines of JSON. */
export type CarriedBesideClaims = Omit<CarriedRecords, "claims">;

/** A case that was carried whole. */
export interface WholeCase {
  readonly records: RecordsRead;
  readonly texts: ReadonlyMap<SourceId, string>;
  /** What had to be left behind for the rest to be sound. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a case that a file of ours carries whole: as the case files that its records are, through the same door and the
 * same checks. Undefined where they do not pass, since somebody has changed them: the file is then read edge by edge.
 */
export function wholeCase(
  file: string,
  carried: CarriedRecords,
): (WholeCase & { readonly records: CaseRecords }) | undefined {
  return soundCase(file, carried, (some) => parseCarried({ ...carried, ...some }));
}

/**
 * The same of a case with very many claims, which are taken off their lines into columns one by one.
 * @returns undefined too where only `wholeCase` can say whether they pass
 */
export function wholeCaseOfLines(
  file: string,
  carried: CarriedBesideClaims,
  claims: Iterable<string>,
): (WholeCase & { readonly table: ClaimTable }) | undefined {
  return soundCase(file, carried, (some) => takeCarried({ ...carried, ...some }, claims));
}

type Some = Pick<CarriedRecords, "readings" | "marks">;

/** What its readings and marks count in are texts, which are not there: where they do not fit, it is read without them. */
function soundCase<Parsed extends object>(
  file: string,
  { readings, marks }: Some,
  parse: (some: Some) => Parsed | undefined,
): (Parsed & Pick<WholeCase, "issues">) | undefined {
  const parsed = parse({ readings, marks });
  if (parsed !== undefined) return { ...parsed, issues: [] };

  const bare = readings.length + marks.length === 0 ? undefined : parse({ readings: [], marks: [] });
  if (bare === undefined) return undefined;
  const left = JSON.stringify({ readings, marks }).toWellFormed();
  const message = `nothing was made of its readings and marks, which do not fit: ${left.slice(0, LONGEST_SHOWN)}`;
  const where = { file, line: 1, column: 1, path: "" };
  const mend = "they count in texts, which are not in the file";
  return { ...bare, issues: [{ code: "not-read", severity: "warning", message, mend, where }] };
}

const LONGEST_SHOWN = 10_000;

const CLAIMS = "claims.jsonl";

function parseCarried(
  carried: CarriedRecords,
): { readonly records: CaseRecords; readonly texts: WholeCase["texts"] } | undefined {
  const folder = folderOf(carried);
  const parsed = parseCase({ ...folder, files: new Map([...folder.files, [CLAIMS, lines(carried.claims)]]) });
  return parsed.ok ? { records: parsed.records, texts: parsed.texts } : undefined;
}

function takeCarried(
  carried: CarriedBesideClaims,
  claims: Iterable<string>,
): (Omit<WholeCase, "issues"> & { readonly table: ClaimTable }) | undefined {
  const folder = folderOf(carried);
  const pass = beginOnePass({
    folder: { ...folder, files: new Map([...folder.files, [CLAIMS, ""]]) },
    // Where something is wrong is not asked: it is then read in another way.
    linesAgain: () => [],
  });
  if (pass === undefined) return undefined;
  pass.taking.begin(CLAIMS);
  let fromByte = 0;
  for (const { bytes, length } of bytesOfLines(claims)) {
    if (!pass.taking.take(bytes, 0, length, length, fromByte)) return undefined;
    fromByte += length;
  }
  const checked = pass.end();
  if (!checked.ok) return undefined;
  const { table, texts } = checked;
  return { table, texts, records: recordsOfTable(table) };
}

const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

function folderOf(carried: CarriedBesideClaims): CaseFolder {
  const { header, entities, sources, replies, corrections, readings, marks } = carried;
  const files = new Map([
    ["case.yaml", JSON.stringify(header)],
    ["entities.jsonl", lines(entities)],
    ["sources.jsonl", lines(sources)],
    ...(replies.length === 0 ? [] : [["replies.jsonl", lines(replies)] as const]),
    ...(corrections.length === 0 ? [] : [["corrections.jsonl", lines(corrections)] as const]),
    ...readings.map((reading) => [`readings/${wordsIn(reading.source)}.yaml`, JSON.stringify(reading)] as const),
  ]);
  const texts = new Map<string, string>();
  for (const source of sources) {
    const own = marks.filter((mark) => mark.source === source.id).map(({ source: _, ...mark }) => mark);
    if (own.length === 0 || typeof source.id !== "string") continue;
    const text = isObject(source.text) ? { path: wordsIn(source.text.path) } : {};
    texts.set(marksPathOf({ id: source.id, text } as unknown as Parameters<typeof marksPathOf>[0]), lines(own));
  }
  return { files, texts };
}
