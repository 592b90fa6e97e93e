import type { CaseHeader } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import type { Severity } from "../model/issue.ts";
import type { Mark } from "../model/mark.ts";
import type { Reading } from "../model/reading.ts";
import type { Reply } from "../model/reply.ts";
import type { Source } from "../model/source.ts";
import type { DeclaredIds } from "./declared-ids.ts";
import type { ValuePath } from "./located-file.ts";
import type { CaseFileStem } from "./schema.ts";

/** A record with its position in its file, so that a check can point at it. */
export interface Drafted<T> {
  readonly index: number;
  readonly record: T;
}

/** A record that is amiss in some places, and may be judged in the others. */
export interface Misshapen {
  readonly stem: CaseFileStem;
  readonly index: number;
  readonly value: unknown;
  /** What of it is amiss, as paths in words. */
  readonly amiss: ReadonlySet<string>;
}

/**
 * A case on its way: every record that has its right shape, and every id that was declared. Checks run on it even
 * when some records are misshapen, so that all problems come at once; only a case without errors becomes records.
 */
export interface DraftCase {
  readonly header: CaseHeader | undefined;
  readonly entities: readonly Drafted<Entity>[];
  readonly sources: readonly Drafted<Source>[];
  /** All of them, or at least each of which a check may have something to say; perhaps made anew each time they are gone through. */
  readonly claims: Iterable<Drafted<Claim>>;
  readonly replies: readonly Drafted<Reply>[];
  readonly corrections: readonly Drafted<Correction>[];
  readonly readings: readonly Drafted<Reading>[];
  readonly marks: readonly Drafted<Mark>[];
  /** Those that are in none of these lists: whom they name and what they quote is judged all the same. */
  readonly misshapen: readonly Misshapen[];
  readonly declared: Readonly<Record<CaseFileStem, DeclaredIds>>;
  /** The files that could be taken apart; what refers to records of another file cannot be judged. */
  readonly readable: ReadonlySet<CaseFileStem>;
  /** The texts at hand, by source id, exactly as they are. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a check found, still without line and column. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  readonly at: { readonly stem: CaseFileStem; readonly index: number; readonly path: ValuePath };
}

/** One question asked of a whole case; one file a check. */
export type Check = (draft: DraftCase) => Iterable<Finding>;
