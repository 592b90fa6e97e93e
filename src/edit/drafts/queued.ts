import type { Issue } from "../../model/issue.ts";
import type { Edit } from "../edit.ts";
import type { DraftDecision } from "./draft-box.ts";
import { type DraftTrouble, refusal } from "./draft-trouble.ts";
import type { LastDecided } from "./shown-queue.ts";

/** What came of something that was done in the queue: in words; or every reason why not. */
export type Queued =
  | { readonly ok: true; readonly what: string }
  | { readonly ok: false; readonly troubles: readonly DraftTrouble[] };

/** Nothing is decided of what is another than was looked at. */
export const changedMeanwhile = (id: string): Queued =>
  refused("changed-meanwhile", `somebody else has changed what there is of "${id}" since`, "look at it again");

/** Nothing is taken back but what somebody has seen to be the last. */
export const decidedSince = (last: LastDecided | undefined): Queued =>
  refused(
    "decided-since",
    last === undefined ? "it is taken back already" : `since then something else was decided: ${last.what}`,
    "look at what would be taken back, and say it again",
  );

/** What was saved at the same sitting since comes before. */
export const savedSince = (edit: Edit | undefined): Queued =>
  refused("saved-since", `since then “${edit?.what ?? ""}” was saved here`, "take that back first, where it was saved");

/** Of two who look at one draft the second is told who was first. */
export const decidedMeanwhile = (id: string, decision: DraftDecision): Queued =>
  refused(
    "decided-meanwhile",
    `"${id}" was ${"accepted" in decision ? "accepted" : "refused"} by ${decision.by} (${decision.at})`,
    "`sayswho drafts CASE` lists what waits",
  );

/** Nothing came of it, for one reason. */
export const refused = (rule: string, message: string, mend: string): Queued => ({
  ok: false,
  troubles: [refusal(rule, message, mend)],
});

/** Nothing of that name waits. */
export const notThere = (id: string): Queued =>
  refused("no-such-draft", `nothing of the name "${id}" waits here`, "`sayswho drafts CASE` lists what waits");

/** Nothing came of it, for the reasons that an edit or the files gave. */
export const refusedFor = (issues: readonly Pick<Issue, "code" | "message" | "mend">[]): Queued => ({
  ok: false,
  troubles: issues.map(({ code, message, mend }) => refusal(code, message, mend)),
});
