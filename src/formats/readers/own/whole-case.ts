import { marksPathOf } from "../../../case-file/case-folder.ts";
import { parseCase } from "../../../case-file/parse-case.ts";
import type { CaseRecords } from "../../../model/case.ts";
import type { SourceId } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import { isObject, type JsonObject, wordsIn } from "../tellings/json-values.ts";

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

/** A case that was carried whole. */
export interface WholeCase {
  readonly records: CaseRecords;
  readonly texts: ReadonlyMap<SourceId, string>;
  /** What had to be left behind for the rest to be sound. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a case that a file of ours carries whole: as the case files that its records are, through the same door and the
 * same checks. Undefined where they do not pass, since somebody has changed them: the file is then read edge by edge.
 */
export function wholeCase(file: string, carried: CarriedRecords): WholeCase | undefined {
  const parsed = parseCarried(carried);
  if (parsed !== undefined) return { ...parsed, issues: [] };

  const bare =
    carried.readings.length + carried.marks.length === 0
      ? undefined
      : parseCarried({ ...carried, readings: [], marks: [] });
  if (bare === undefined) return undefined;
  const left = JSON.stringify({ readings: carried.readings, marks: carried.marks }).toWellFormed();
  const message = `nothing was made of its readings and marks, which do not fit: ${left.slice(0, LONGEST_SHOWN)}`;
  const where = { file, line: 1, column: 1, path: "" };
  const mend = "they count in texts, which are not in the file";
  return { ...bare, issues: [{ code: "not-read", severity: "warning", message, mend, where }] };
}

const LONGEST_SHOWN = 10_000;

function parseCarried(carried: CarriedRecords): Omit<WholeCase, "issues"> | undefined {
  const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const { header, entities, sources, claims, replies, corrections, readings, marks } = carried;
  const files = new Map([
    ["case.yaml", JSON.stringify(header)],
    ["entities.jsonl", lines(entities)],
    ["sources.jsonl", lines(sources)],
    ["claims.jsonl", lines(claims)],
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
  const parsed = parseCase({ files, texts });
  return parsed.ok ? { records: parsed.records, texts: parsed.texts } : undefined;
}
