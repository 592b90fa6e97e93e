import type { Ladder } from "../graph/ladder.ts";
import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import type { ClaimId, EntityId, SourceId } from "../model/id.ts";

/** Independent lines with no shared origin recorded: with all that may be one merged, and with all apart. */
export type LinesOfSourcing = readonly [lower: number, upper: number];

/** What lies around an entity; `isWhole` is false where there is more than was asked for. */
export interface NeighbourhoodAnswer {
  readonly entities: readonly { readonly entity: Entity; readonly distance: number }[];
  readonly claims: readonly Claim[];
  readonly isWhole: boolean;
}

/** All claims between two entities, with the lines behind those that assert and those that deny. */
export interface LinkAnswer {
  readonly claims: readonly Claim[];
  readonly asserts: LinesOfSourcing;
  readonly denies: LinesOfSourcing;
}

/** One way between two entities, each hop with its claims and the lines behind what they assert. */
export interface PathAnswer {
  readonly entities: readonly EntityId[];
  readonly hops: readonly { readonly claims: readonly ClaimId[]; readonly lines: LinesOfSourcing }[];
}

/** A claim's way from its origin to the work that was read. */
export interface TraceAnswer extends Ladder {
  readonly claim: Claim;
}

/** What would be gone without some actors. */
export interface WithoutAnswer {
  readonly claims: readonly ClaimId[];
  readonly propositions: readonly ClaimId[];
  readonly links: readonly (readonly [EntityId, EntityId])[];
  readonly entities: readonly EntityId[];
  /** Links that somebody asserted and of which denials alone are left. */
  readonly leftWithDenials: readonly (readonly [EntityId, EntityId])[];
  readonly leftWithOneLine: readonly (readonly [EntityId, EntityId])[];
}

/**
 * What can be asked of a case wherever it lies: in memory or in a database that no memory holds. Both give equal
 * answers. What is asked about must be in the case; of what is not, the answer is empty. Whoever asks about an entity that
 * was joined into another asks about that other.
 */
export interface Explorer {
  /**
   * Entities of which every word typed begins a word, those first whose name begins so, then in the case's order. Where
   * there are none, those that there would be but for one slip in each word of five letters and more. By the words of one
   * that was joined into another, that other is found.
   */
  search(typed: string, limit: number): Promise<readonly Entity[]>;
  neighbourhood(middle: EntityId, hops: number, limit: number): Promise<NeighbourhoodAnswer>;
  link(one: EntityId, other: EntityId): Promise<LinkAnswer>;
  /** The k shortest, none longer than `maxHops`. */
  paths(from: EntityId, to: EntityId, k: number, maxHops: number): Promise<readonly PathAnswer[]>;
  trace(claim: ClaimId): Promise<TraceAnswer | undefined>;
  without(actors: {
    readonly entities: readonly EntityId[];
    readonly sources: readonly SourceId[];
  }): Promise<WithoutAnswer>;
}
