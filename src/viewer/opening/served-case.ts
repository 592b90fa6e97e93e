import type { CaseAtHand } from "./case-at-hand.ts";
import { followChanges } from "./follow-changes.ts";

/** The case that is asked of the server that handed out the page. */
export const servedCase = (ask: typeof fetch): CaseAtHand => ({
  ask,
  follow: followChanges,
  unanswered: {
    message: "The server does not answer.",
    mend: "Look whether sayswho open is still running in its terminal; if not, run it again and reload this page.",
  },
  unreadable: {
    message: "What the server sent cannot be read.",
    mend: "This page and the server may be of different versions: run sayswho open CASE again and reload this page.",
  },
});
