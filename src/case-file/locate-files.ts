import type { CaseFolder } from "./case-folder.ts";
import { didYouMean } from "./did-you-mean.ts";
import { namesIn, namesOf } from "./file-names.ts";
import type { IssueGathering } from "./gather-issues.ts";
import { joinedFile } from "./joined-file.ts";
import { parseJsonlFile } from "./jsonl/parse-jsonl-file.ts";
import type { LocatedFile } from "./located-file.ts";
import { CASE_FILES, type CaseFile, type CaseFileStem } from "./schema.ts";
import { wholeFileIssue } from "./whole-file-issue.ts";
import { parseYamlFile } from "./yaml/parse-yaml-file.ts";

/**
 * Takes the files of a case apart, and says which are missing, which are one too many and which belong to none.
 * @param but a kind of record whose files are left alone
 */
export function locateFiles(
  folder: CaseFolder,
  issues: IssueGathering,
  but?: CaseFileStem,
): Map<CaseFileStem, LocatedFile> {
  unknownFiles(folder, issues);
  const located = new Map<CaseFileStem, LocatedFile>();
  for (const file of CASE_FILES) {
    const found = file.stem === but ? undefined : openFile(file, folder, issues);
    if (found !== undefined) located.set(file.stem, found);
  }
  return located;
}

function openFile(file: CaseFile, folder: CaseFolder, issues: IssueGathering): LocatedFile | undefined {
  switch (file.lies) {
    case "file":
    case "file-or-folder":
      return openWhole(file, folder, issues);
    case "record-a-file": {
      const parts = namesIn(file, folder).map((name) => parseYamlFile(name, folder.files.get(name) ?? "", false));
      for (const part of parts) for (const issue of part.issues) issues.add(issue);
      return joinedFile(file.stem, parts, true);
    }
    case "beside-texts":
      // Their paths are known only when the sources are.
      return undefined;
    default:
      return file satisfies never;
  }
}

function openWhole(file: CaseFile, folder: CaseFolder, issues: IssueGathering): LocatedFile | undefined {
  const { files } = folder;
  const whole = namesOf(file).filter((name) => files.has(name));
  const parts = namesIn(file, folder);
  const [first, second] = [...whole, ...(parts.length > 0 ? [`the folder ${file.stem}`] : [])];
  if (first === undefined) {
    if (file.required) {
      const name = namesOf(file).join(" or ");
      issues.add(
        wholeFileIssue(
          `${file.stem}.yaml`,
          "missing-file",
          `the case has no ${name}`,
          file.list
            ? `write ${name}, if only with an empty list`
            : `write ${name} with the \`id\` and the \`title\` of the case`,
        ),
      );
    }
    return undefined;
  }
  if (second !== undefined) {
    const at = second === whole[1] ? second : (parts[0] ?? "");
    const mend =
      whole.length > 1 ? "put the records into one of the two" : `move the records of ${first} into the folder`;
    issues.add(wholeFileIssue(at, "two-files", `${first} and ${second} are both there`, mend));
  }

  const name = whole[0];
  const located = name === undefined ? joinedFile(file.stem, parts.map(opened)) : opened(name);
  for (const issue of located.issues) issues.add(issue);
  return located;

  function opened(path: string): LocatedFile {
    const text = files.get(path) ?? "";
    return path.endsWith(".jsonl") ? parseJsonlFile(path, text) : parseYamlFile(path, text, file.list);
  }
}

function unknownFiles(folder: CaseFolder, issues: IssueGathering): void {
  const known = CASE_FILES.flatMap(namesOf);
  const inFolders = new Set([...known, ...CASE_FILES.flatMap((file) => namesIn(file, folder))]);
  for (const name of folder.files.keys()) {
    if (inFolders.has(name)) continue;
    issues.addLazily(name, "warning", () => {
      const guess = didYouMean(name, known);
      const mend = guess ? `did you mean ${guess}?` : `the files are ${known.join(", ")}`;
      return wholeFileIssue(name, "unknown-file", `${name} is no file of a case and was not read`, mend, "warning");
    });
  }
}
