import { isSomebody } from "../../model/attribution.ts";
import type { Entity } from "../../model/entity.ts";
import { asEntityId } from "../../model/id.ts";
import type { Proposal } from "../../model/proposal.ts";
import { proposalHash } from "../drafts/draft-hash.ts";
import { entityOf } from "./draft-of-proposal.ts";

/** Who is there already under an id: in the case, among those whom the proposer may know of, and among all who wait. */
export interface IdsTaken {
  isInCase(id: string): boolean;
  readonly seen: ReadonlyMap<string, Entity>;
  readonly waiting: ReadonlyMap<string, unknown>;
}

/**
 * Makes what gives a proposal with nobody in it under an id of somebody who waits, and whom whoever proposes may not see:
 * that the id is taken cannot be told. Somebody goes under the same id in each proposal that follows.
 */
export function underFreeIds({ isInCase, seen, waiting }: IdsTaken): (proposal: Proposal) => Proposal {
  const goesAs = new Map<string, string>();
  const isFree = (id: string): boolean => !waiting.has(id) && !seen.has(id) && !isInCase(id);
  const as = (id: string) => asEntityId(goesAs.get(id) ?? id);

  return (proposal) => {
    for (const { id, ...fields } of proposal.entities) {
      if (isInCase(id) || seen.has(id) || goesAs.has(id) || !waiting.has(id)) continue;
      const isSame = (other: string): boolean => {
        const waits = seen.get(other);
        return (
          waits !== undefined && proposalHash(waits) === proposalHash(entityOf({ ...fields, id: asEntityId(other) }))
        );
      };
      let ordinal = 2;
      const nth = () => `${id.slice(0, 120)}-${ordinal}`;
      while (!isFree(nth()) && !isSame(nth())) ordinal += 1;
      goesAs.set(id, nth());
    }
    if (goesAs.size === 0) return proposal;
    const { object, place } = proposal;
    return {
      ...proposal,
      subject: as(proposal.subject),
      ...(object !== undefined && { object: as(object) }),
      ...(place !== undefined && { place: as(place) }),
      attribution: proposal.attribution.map((step) => (isSomebody(step.by) ? { ...step, by: as(step.by) } : step)),
      entities: proposal.entities.map((each) => ({ ...each, id: as(each.id) })),
    };
  };
}
