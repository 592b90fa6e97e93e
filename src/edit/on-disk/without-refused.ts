import { wholeFileIssue } from "../../case-file/whole-file-issue.ts";
import { SaysWhoError } from "../../errors.ts";
import type { Issue } from "../../model/issue.ts";
import { refusedOf } from "../drafts/draft-box.ts";
import { DRAFTS, holdDrafts } from "./draft-folder.ts";

/** Takes the words of refused drafts away where somebody was ended before they were gone. */
export async function withoutRefused(folder: string): Promise<readonly Issue[]> {
  try {
    await holdDrafts(folder, async (held) => {
      for (const filed of refusedOf((await held.read()).box)) await (await held.ready(filed, undefined))?.();
    });
    return [];
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    const message = `the words of a draft that was refused are there still: ${error.message}`;
    return [wholeFileIssue(DRAFTS, "unwritable", message, "see to the permissions of the folder")];
  }
}
