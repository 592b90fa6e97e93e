/**
 * An error keeps a case from loading; a warning is for a person to weigh; a question is what a careful editor would ask,
 * and an answer in the record settles it.
 */
export type Severity = "error" | "warning" | "question";

/** Where a problem stands: file within the case, line and column from 1 (columns in UTF-16 code units, as editors count), and the path inside the record. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** An expected problem of somebody's data, as data: what is wrong, where, and what to do about it. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  readonly where: Place;
}
