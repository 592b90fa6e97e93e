import type { CaseRecords } from "../model/case.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import type { CaseFolder } from "./case-folder.ts";
import { draftRecords } from "./draft-records.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { gatherIssues } from "./gather-issues.ts";
import { judgeCase } from "./judge-case.ts";
import { locateFiles } from "./locate-files.ts";
import type { PartOfList } from "./located-file.ts";

/** A case that may be used, with at most warnings; or nothing of it, and every reason why not. Issues come by place. */
export type ParsedCase =
  | {
      readonly ok: true;
      readonly records: CaseRecords;
      readonly texts: ReadonlyMap<SourceId, string>;
      readonly madeFrom: Sha256;
      /** The files that the claims lie in, in their order, where that is the folder `claims`. */
      readonly claimFiles?: readonly PartOfList[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a case from its files' contents: shapes first, then every check, all problems at once, all or nothing. */
export function parseCase(folder: CaseFolder): ParsedCase {
  const gathered = gatherIssues();
  const located = locateFiles(folder, gathered);
  const draft = draftRecords(located, folder.texts, gathered);
  located.set("marks", draft.locatedMarks);
  const issues = judgeCase(draft, located, gathered);

  const { header } = draft;
  if (header === undefined || issues.some(({ severity }) => severity === "error")) return { ok: false, issues };

  const records: CaseRecords = {
    header,
    entities: draft.entities.map(({ record }) => record),
    sources: draft.sources.map(({ record }) => record),
    claims: draft.claims.map(({ record }) => record),
    replies: draft.replies.map(({ record }) => record),
    corrections: draft.corrections.map(({ record }) => record),
    readings: draft.readings.map(({ record }) => record),
    marks: draft.marks.map(({ record }) => record),
  };
  const texts = draft.texts as ReadonlyMap<SourceId, string>;
  const claimFiles = located.get("claims")?.parts;
  return {
    ok: true,
    records,
    texts,
    madeFrom: fingerprintOf(folder),
    issues,
    ...(claimFiles === undefined ? {} : { claimFiles }),
  };
}
