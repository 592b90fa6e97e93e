import type { Row } from "../../table/row.ts";

/** One claim's line: the actors its telling passed through, by their numbers, each once and ascending. Never empty. */
export interface Trace {
  readonly claim: Row;
  /** With all apart: what is recorded and no doubt more. */
  readonly actors: readonly number[];
  /** At the lower end, before anybody is taken for anybody: with the parties of each, and what is only suspected. */
  readonly withDoubts: readonly number[];
  /**
   * Why it adds nothing to the lower end, by the actors that are not known well enough: an unnamed voice, a work of
   * which no maker is recorded, somebody whose doubts were withheld. Empty of most.
   */
  readonly unsure: readonly number[];
}
