/** Something that went wrong, and what to do about it. */
export interface Trouble {
  readonly message: string;
  readonly mend: string;
}

/** Where the case on a page comes from: a server, or the page itself. */
export interface CaseAtHand {
  /**
   * Answers `./api/case` with the case's snapshot, `./api/layout` with where its entities are drawn, and `./api/texts/ID` with a source's text, or 204 where it is not at hand;
   * `./world.json` with the outline of the world.
   */
  readonly ask: typeof fetch;
  /** To be said where no answer comes, and where what comes cannot be read. */
  readonly unanswered: Trouble;
  readonly unreadable: Trouble;
}
