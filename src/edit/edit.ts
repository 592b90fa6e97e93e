import type { CaseHeader } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import type { Mark } from "../model/mark.ts";
import type { Reading } from "../model/reading.ts";
import type { Reply } from "../model/reply.ts";
import type { Source } from "../model/source.ts";

/**
 * What a case is made of, by kind. `readings`, `marks` and `texts` go by the id of their source (all marks of a text are
 * one record), `originals` by the path in the case folder, and the case itself by "case".
 */
export interface CaseParts {
  readonly case: CaseHeader;
  readonly entities: Entity;
  readonly sources: Source;
  readonly claims: Claim;
  readonly replies: Reply;
  readonly corrections: Correction;
  readonly readings: Reading;
  readonly marks: readonly Mark[];
  readonly texts: string;
  readonly originals: Uint8Array;
}

/** One of these kinds, as an edit names it. */
export type PartKind = keyof CaseParts;

/** That one record became another: without `before` it is new, without `after` it goes. */
export interface ChangeOf<K extends PartKind> {
  readonly of: K;
  readonly id: string;
  readonly before?: CaseParts[K] | undefined;
  readonly after?: CaseParts[K] | undefined;
}

/** A change of a record of any kind. */
export type Change = { readonly [K in PartKind]: ChangeOf<K> }[PartKind];

/** A change of a case as people make it: one thing in words, and every record that it touches, whole or not at all. */
export interface Edit {
  readonly what: string;
  readonly changes: readonly Change[];
}

/** The edit that takes this one back: each record becomes again what it was, the last one first. */
export const inverseOf = ({ what, changes }: Edit): Edit => ({
  what,
  changes: changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse(),
});
