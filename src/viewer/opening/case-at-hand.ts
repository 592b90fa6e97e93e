import type { Placing } from "../../graph/layout.ts";

/** Something that went wrong, and what to do about it. */
export interface Trouble {
  readonly message: string;
  readonly mend: string;
}

/** What is heard of a case that may change: which state of it there is, how far its layout is where that is still being worked out, what has changed, why its files as they are now are not shown. */
export interface CaseNews {
  readonly madeFrom: string;
  readonly placing?: Placing;
  readonly words?: string;
  readonly trouble?: string;
}

/** Where the case on a page comes from: a server, or the page itself. */
export interface CaseAtHand {
  /**
   * Answers `./api/case` with the case's snapshot, `./api/layout` with where its entities are drawn, and `./api/texts/ID` with a source's text, or 204 where it is not at hand;
   * `./world.json` with the outline of the world.
   */
  readonly ask: typeof fetch;
  /** Calls back at once and whenever the case has changed, for as long as the page lives; a case in a page itself does not change. */
  readonly follow?: (onNews: (news: CaseNews) => void) => void;
  /** To be said where no answer comes, and where what comes cannot be read. */
  readonly unanswered: Trouble;
  readonly unreadable: Trouble;
}
