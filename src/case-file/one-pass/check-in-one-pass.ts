import type { Claim } from "../../model/claim.ts";
import type { SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import { claimAt } from "../../table/claim-at.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { dictionaryOf } from "../../table/dictionary.ts";
import type { CaseFolder } from "../case-folder.ts";
import type { Drafted } from "../draft-case.ts";
import { type DraftedRecords, draftRecords } from "../draft-records.ts";
import { gatherIssues } from "../gather-issues.ts";
import { judgeCase } from "../judge-case.ts";
import { locateFiles } from "../locate-files.ts";
import type { LocatedFile } from "../located-file.ts";
import { positionIssues } from "../positions/position-issues.ts";
import type { CaseFileStem } from "../schema.ts";
import { filesOfLines } from "./files-of-lines.ts";
import { type LinesAgain, recordPlaces } from "./record-places.ts";
import { suspectClaims } from "./suspect-claims.ts";
import { type TakenClaims, type TakingClaims, takeClaims } from "./take-claims.ts";

/** A case in columns that checks, or every reason why not. */
export type CheckedTable =
  | {
      readonly ok: true;
      readonly table: ClaimTable;
      readonly texts: ReadonlyMap<SourceId, string>;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The files of a case, of which those of its claims are read piece by piece. */
export interface PiecemealFolder {
  /** The claims' files are there by name alone. */
  readonly folder: CaseFolder;
  /** Hands the lines of a file of claims to who takes them. @returns false where they could not be read or were not taken */
  readLines(file: string, take: TakingClaims["take"]): Promise<boolean>;
  readonly linesAgain: LinesAgain;
  /** How long the files of claims are about, all together. */
  readonly bytesOfLines?: number;
}

/**
 * Reads and checks a case whose claims are lines, each line once and straight into columns: the same verdict and the same
 * issues as `parseCase` gives, in a fraction of its time and without its million records.
 * @returns undefined where the case is of another kind, or where so much is wrong with it that it must be read as a whole
 */
export async function checkInOnePass({
  folder,
  readLines,
  linesAgain,
  bytesOfLines,
}: PiecemealFolder): Promise<CheckedTable | undefined> {
  const files = filesOfLines(folder);
  if (files === undefined) return undefined;

  const gathered = gatherIssues();
  const located = new Map<CaseFileStem, Pick<LocatedFile, "locate">>();
  const others = locateFiles(folder, gathered, "claims");
  const draft = draftRecords(others, folder.texts, gathered);
  const { header, declared } = draft;
  if (header === undefined || declared.entities.repeated.length > 0 || declared.sources.repeated.length > 0)
    return undefined;
  for (const [stem, file] of others) located.set(stem, file);
  located.set("marks", draft.locatedMarks);

  const places = recordPlaces(linesAgain);
  located.set("claims", places);
  const records = { header, ...recordsOf(draft) };
  const taking = takeClaims(records, places, gathered, bytesOfLines);
  for (const file of files) {
    taking.begin(file);
    if (!(await readLines(file, taking.take))) return undefined;
  }
  const taken = taking.end();
  for (const issue of positionIssues(taken.unplaced, draft.texts)) gathered.add(issue);

  const table = taken.table.toTable();
  const claims = doubtfulClaims(table, taken, draft);
  const readable = new Set(draft.readable);
  if (taken.readable) readable.add("claims");
  const whole = { ...draft, claims, readable, declared: { ...declared, claims: taken.declared } };
  const issues = judgeCase(whole, located, gathered);
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  return { ok: true, table, texts: draft.texts as ReadonlyMap<SourceId, string>, issues };
}

function recordsOf({ entities, sources, replies, corrections, readings, marks }: DraftedRecords) {
  return {
    entities: entities.map(({ record }) => record),
    sources: sources.map(({ record }) => record),
    replies: replies.map(({ record }) => record),
    corrections: corrections.map(({ record }) => record),
    readings: readings.map(({ record }) => record),
    marks: marks.map(({ record }) => record),
  };
}

/** The claims of which a check may have something to say, made of their columns as they are gone through, in the order of their files. */
function doubtfulClaims(
  { columns, entities, sources }: ClaimTable,
  { outside, indexOf }: TakenClaims,
  { texts }: DraftedRecords,
): Iterable<Drafted<Claim>> {
  const rows = suspectClaims(columns, { entities, sources, texts, areSomeOutside: outside.length > 0 });
  const context = { columns, entities, sources, words: dictionaryOf(columns.words) };
  return {
    *[Symbol.iterator]() {
      let next = 0;
      for (const row of rows) {
        const index = indexOf(row);
        for (let other = outside[next]; other !== undefined && other.index < index; other = outside[next]) {
          yield other;
          next += 1;
        }
        yield { index, record: claimAt(context, row) };
      }
      yield* outside.slice(next);
    },
  };
}
