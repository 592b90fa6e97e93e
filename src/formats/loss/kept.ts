import type { CaseHeader } from "../../model/case.ts";
import type { EdgeClaim, Remark } from "../../model/claim.ts";
import type { Correction } from "../../model/correction.ts";
import type { Entity } from "../../model/entity.ts";
import type { Mark } from "../../model/mark.ts";
import type { Reading } from "../../model/reading.ts";
import type { Reply } from "../../model/reply.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Characters that a format cannot hold as they are: what becomes of them, and where they are met. */
export interface Altered {
  readonly what: string;
  readonly where: RegExp;
  /** The paths beneath which it holds; everywhere, where none are named. */
  readonly beneath?: readonly string[];
}

/**
 * What a format keeps of a case, by the paths of its records: case, entity, source, claim (an edge), remark (a claim
 * without a second end), reply, correction, reading and mark. Whatever a case says beyond that is lost and counted, so a field that
 * is new to the model is named as lost until a format says that it keeps it.
 */
export interface Kept {
  /** Paths that arrive as they are, such as "claim.attribution[].cue"; a path keeps all that lies beneath it. */
  readonly whole: readonly string[];
  /** Paths of which something arrives, and what. */
  readonly partly?: Readonly<Record<string, string>>;
  /** Where a source travels on the claims that cite it, and an uncited one not at all. */
  readonly citedSourcesOnly?: boolean;
  /** Where only some records of a kind have a place: which kinds these are, and what says of a record why it has none. */
  readonly unheld?: {
    readonly kinds: readonly (typeof RECORD_KINDS)[number][];
    why(table: ClaimTable): (entry: RecordEntry) => string | undefined;
  };
  readonly altered?: readonly Altered[];
}

/** A record with its kind. A remark has a claim's shape, and is one of its own here, since most formats have edges and nothing else. */
export type RecordEntry =
  | readonly ["case", CaseHeader]
  | readonly ["entity", Entity]
  | readonly ["source", Source]
  | readonly ["claim", EdgeClaim]
  | readonly ["remark", Remark]
  | readonly ["reply", Reply]
  | readonly ["correction", Correction]
  | readonly ["reading", Reading]
  | readonly ["mark", Mark];

/** The kinds of record, for formats that keep them whole. */
export const RECORD_KINDS = [
  "case",
  "entity",
  "source",
  "claim",
  "remark",
  "reply",
  "correction",
  "reading",
  "mark",
] as const;

/** Whether a path is the other one or lies beneath it. */
export const liesBeneath = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
