import type { Claim } from "../../model/claim.ts";
import type { SourceId } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { CaseFolder } from "../case-folder.ts";
import type { Drafted } from "../draft-case.ts";
import { type DraftedRecords, draftRecords, withoutFilledIn } from "../draft-records.ts";
import { gatherIssues } from "../gather-issues.ts";
import { judgeCase } from "../judge-case.ts";
import { locateFiles } from "../locate-files.ts";
import type { LocatedFile } from "../located-file.ts";
import { judgeUnplaced } from "../positions/judge-unplaced.ts";
import type { CaseFileStem } from "../schema.ts";
import { doubtfulClaims } from "./doubtful-claims.ts";
import { filesOfLines } from "./files-of-lines.ts";
import { type LinesAgain, recordPlaces } from "./record-places.ts";
import { type TakingClaims, takeClaims } from "./take-claims.ts";

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
export async function checkInOnePass({ readLines, ...piecemeal }: PiecemealFolder): Promise<CheckedTable | undefined> {
  const pass = beginOnePass(piecemeal);
  if (pass === undefined) return undefined;
  for (const file of pass.files) {
    pass.taking.begin(file);
    if (!(await readLines(file, pass.taking.take))) return undefined;
  }
  return pass.end();
}

/** A case of which the claims' lines are still to be handed on, file by file. */
export interface OnePass {
  /** The files of its claims, in their order. */
  readonly files: readonly string[];
  readonly taking: Pick<TakingClaims, "begin" | "take">;
  end(): CheckedTable;
}

/** Begins to check a case whose claims are lines, for whoever has these at hand; undefined where the case is of another kind. */
export function beginOnePass({
  folder,
  linesAgain,
  bytesOfLines,
}: Omit<PiecemealFolder, "readLines">): OnePass | undefined {
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
  const end = (): CheckedTable => {
    const taken = taking.end();
    const judged = judgeUnplaced(taken.unplaced, draft.texts);
    for (const issue of judged.issues) gathered.add(issue);
    const outside = [...taken.outside, ...(judged.filledIn as readonly Drafted<Claim>[])];
    outside.sort((a, b) => a.index - b.index);

    const table = taken.table.toTable();
    const claims = doubtfulClaims(table, { outside, indexOf: taken.indexOf }, draft.texts);
    const readable = new Set(draft.readable);
    if (taken.readable) readable.add("claims");
    const misshapen = [...draft.misshapen, ...withoutFilledIn(taken.misshapen, judged)];
    const whole = { ...draft, claims, misshapen, readable, declared: { ...declared, claims: taken.declared } };
    const issues = judgeCase(whole, located, gathered);
    if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
    return { ok: true, table, texts: draft.texts as ReadonlyMap<SourceId, string>, issues };
  };
  return { files, taking, end };
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
