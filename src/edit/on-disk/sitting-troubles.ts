import type { FolderChange } from "../../case-file/in-place/folder-change.ts";
import { wholeFileIssue } from "../../case-file/whole-file-issue.ts";
import type { Issue } from "../../model/issue.ts";
import type { Edit } from "../edit.ts";

/** Why a file cannot be changed in place, told with what is to be done about it. */
export function notInPlace({ file, id, why }: Extract<FolderChange, { readonly ok: false }>): Issue {
  switch (why) {
    case "form":
      return wholeFileIssue(
        file,
        "not-in-place",
        `${file} is written so that "${id}" cannot be changed in it without writing all of it anew`,
        "begin each record with a hyphen at the margin, or let `sayswho format` write the case anew, once",
      );
    case "taken":
      return inTheWay(file);
    case "too-large":
      return wholeFileIssue(
        file,
        "too-large",
        `${file} would be larger than is read with "${id}" in it`,
        "put its claims into several files in the folder claims, such as claims/part-1.jsonl",
      );
    default:
      return why satisfies never;
  }
}

/** A file that is somebody's is not written over. */
export const inTheWay = (file: string): Issue =>
  wholeFileIssue(
    file,
    "file-in-the-way",
    `${file} is there already, with something else in it`,
    "give that another name",
  );

/** The files were others at every try. */
export const neverStill = (): Issue =>
  wholeFileIssue(
    "case.yaml",
    "changed-meanwhile",
    "the files change all the time",
    "try again when nobody else writes them",
  );

/** Nothing is left to be taken back, or to be done again. */
export const nothingTo = (what: string): Issue =>
  wholeFileIssue("case.yaml", "nothing-done", `there is nothing to ${what}`, "go on");

/** What others may have read is not taken back as if it had never been: it is corrected. */
export const hasLeft = ({ what }: Edit): Issue =>
  wholeFileIssue(
    "case.yaml",
    "has-left",
    `the case has left since it was ${what}: it was exported, pushed or published`,
    "change or withdraw it, which is a dated correction",
  );
