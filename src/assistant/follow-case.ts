import { openCaseFolder } from "../case-file/on-disk/open-case-folder.ts";
import { stampFolder } from "../case-file/on-disk/stamp-folder.ts";
import { DRAFTS } from "../edit/on-disk/draft-folder.ts";
import type { Issue } from "../model/issue.ts";
import { type SharedCase, type Sharing, shareCase } from "./share-case.ts";

/** A case as its files are now; or that nothing of it is given, in words for whoever asks. */
export type CaseNow =
  | { readonly ok: true; readonly shared: SharedCase }
  | { readonly ok: false; readonly trouble: string };

/** A case as it is whenever it is asked for. */
export interface FollowedCase {
  /** While its files do not check nothing is given: what may not leave any more stands in them as well. */
  now(): Promise<CaseNow>;
  /** A state of it that was given out before, by its edition; the first and the last few are remembered. */
  before(edition: string): SharedCase | undefined;
}

/** A case that was opened to be followed, or every reason why not. */
export type Following =
  | { readonly ok: true; readonly followed: FollowedCase; readonly first: SharedCase }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const MOST_REMEMBERED = 5;

/** Opens a case, and reads it anew whenever it is asked for and its files have changed; what lies in its drafts is no part of it. */
export async function followCase(folder: string, sharing: Sharing): Promise<Following> {
  let stamp = await stampFolder(folder, DRAFTS);
  const opened = await openCaseFolder(folder);
  if (!opened.ok) return opened;

  const first = shareCase(opened, sharing);
  let last = first;
  let now: CaseNow = { ok: true, shared: first };
  const remembered = new Map([[first.edition, first]]);
  let reading: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    const found = await stampFolder(folder, DRAFTS);
    if (found === stamp) return;
    const again = await openCaseFolder(folder);
    stamp = found;
    now = again.ok ? { ok: true, shared: last } : { ok: false, trouble: troubleInWords(again.issues) };
    if (!again.ok) return;
    const next = shareCase(again, sharing);
    if (next.edition === last.edition) return;
    last = next;
    now = { ok: true, shared: next };
    remembered.set(next.edition, next);
    const [, second] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && second !== undefined) remembered.delete(second);
  };
  return {
    ok: true,
    first,
    followed: {
      async now() {
        // One after another: two that ask at once get the same answer.
        reading = reading.then(look, look);
        await reading;
        return now;
      },
      before: (edition) => remembered.get(edition),
    },
  };
}

/** Whoever gets this is no part of the newsroom: which file it is and what stands in it is not theirs to know. */
const troubleInWords = (issues: readonly Issue[]): string =>
  `The files of the case do not check just now (${issues.length === 1 ? "1 problem" : `${issues.length} problems`}; \`sayswho check\` lists them), so nothing of it is given: ask again once they do.`;
