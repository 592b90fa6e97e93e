import type { Issue, Severity } from "../model/issue.ts";
import { CASE_FILES } from "./schema.ts";

/** So many problems of one severity are told of one file, or of one folder of files; of the rest, how many they are. */
export const MOST_ISSUES = 1_000;

/** The code of the issue that stands for those that are not told one by one. */
export const MORE_ISSUES = "more-issues";

/** Problems as they are found, of which a stranger's file may have millions. */
export interface IssueGathering {
  add(issue: Issue): void;
  /** Adds a problem that need not be worked out where there is no room for it. */
  addLazily(file: string, severity: Severity, make: () => Issue): void;
  /** Whether another of that severity would only be counted. */
  isFull(file: string, severity: Severity): boolean;
  /** Those that are told, in the order in which they were found, and after them how many there are beyond. */
  all(): Issue[];
}

interface Kept {
  readonly severity: Severity;
  count: number;
  last: Issue;
}

/** Keeps problems, as many of each file as anybody would read. */
export function gatherIssues(): IssueGathering {
  const issues: Issue[] = [];
  const kept = new Map<string, Kept>();
  const keyOf = (file: string, severity: Severity): string => `${severity} ${stemOf(file)}`;
  // Asked of every line of a file, of which hardly any is wrong.
  const isFull = (file: string, severity: Severity): boolean =>
    issues.length >= MOST_ISSUES && (kept.get(keyOf(file, severity))?.count ?? 0) >= MOST_ISSUES;

  const addLazily = (file: string, severity: Severity, make: () => Issue): void => {
    const key = keyOf(file, severity);
    const known = kept.get(key);
    if (known !== undefined && known.count >= MOST_ISSUES) {
      known.count += 1;
      return;
    }
    const issue = make();
    issues.push(issue);
    if (known === undefined) kept.set(key, { severity, count: 1, last: issue });
    else {
      known.count += 1;
      known.last = issue;
    }
  };

  return {
    add(issue) {
      // What stands for many is never only counted.
      if (issue.code === MORE_ISSUES) issues.push(issue);
      else addLazily(issue.where.file, issue.severity, () => issue);
    },
    addLazily,
    isFull,
    all() {
      const beyond = [...kept.values()].filter(({ count }) => count > MOST_ISSUES);
      return [...issues, ...beyond.map(({ severity, count, last }) => moreIssues(severity, count - MOST_ISSUES, last))];
    },
  };
}

function moreIssues(severity: Severity, count: number, { where }: Issue): Issue {
  return {
    code: MORE_ISSUES,
    severity,
    message: `and ${count} more of the kind "${severity}" in ${stemOf(where.file)}, which are not told one by one`,
    mend: "mend those above and check again; most may have one reason",
    where: { ...where, path: "" },
  };
}

/** What a path belongs to: "claims" of claims.yaml and of claims/wire.yaml. All that belongs to no case counts as one. */
function stemOf(file: string): string {
  const stem = /^[^./]*/.exec(file)?.[0] ?? "";
  return stem === "texts" || CASE_FILES.some((known) => known.stem === stem) ? stem : "other files";
}
