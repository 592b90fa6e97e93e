/**
 * What a programmer did wrong. Expected problems of data are `Issue`s, not errors.
 * Errors are told apart by `code`, never by their words.
 */
export type SaysWhoErrorCode =
  | "edge-outside-the-door"
  | "mark-is-permanent"
  | "no-such-claim"
  | "no-such-record"
  | "not-an-edge"
  | "plain-graph"
  | "snapshot-unreadable"
  | "record-out-of-table"
  | "unchecked-records"
  | "file-unwritable"
  | "database-address"
  | "database-down"
  | "database-full"
  | "database-missing"
  | "database-out-of-memory"
  | "database-read-only"
  | "database-refused"
  | "database-too-old"
  | "database-too-slow"
  | "database-trouble"
  | "viewer-unfit";

/** The one error class of the project, so that a caller can catch ours and let others pass. */
export class SaysWhoError extends Error {
  readonly code: SaysWhoErrorCode;

  constructor(code: SaysWhoErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SaysWhoError";
    this.code = code;
  }
}
