import type { ClaimTable } from "../table/claim-table.ts";

/** One file of an export. */
export interface ExportPart {
  /**
   * What takes the place of the name's ending; the main file has none. In a format of many files it is "/" and the
   * file's path within the folder that is named.
   */
  readonly suffix: string;
  /** The contents piece by piece: a million claims must not become one string. */
  readonly chunks: Iterable<string>;
}

/** Something a format could not hold: which field, how often, and one example. Nothing is lost in silence. */
export interface Loss {
  readonly field: string;
  readonly count: number;
  readonly example: string;
}

/**
 * The contract of an export. Each claim between two entities becomes one edge, never merged with another, and every
 * edge carries the fields of `claimFields`: the mark, the claim's id, the source and the speaker among them.
 */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** The ending of the main file's name; empty where the export is a folder of many files. */
  readonly extension: string;
  write(table: ClaimTable): Iterable<ExportPart>;
  losses(table: ClaimTable): readonly Loss[];
}
