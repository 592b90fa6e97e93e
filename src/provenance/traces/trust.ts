import type { Interest } from "../../model/attribution.ts";
import type { EntityId, SourceId } from "../../model/id.ts";

/** Whom one trusts to pass words on as they were said, and whose telling one leaves out. */
export interface Trust {
  /** Carriers that pass words on faithfully: an outlet is then no actor of a telling that it only passes on, nor are its works. */
  readonly trustedEntities: ReadonlySet<EntityId>;
  readonly trustedSources: ReadonlySet<SourceId>;
  /** Tellings whose origin has one of these interests are left out. */
  readonly excludedInterests: ReadonlySet<Interest>;
}

/** Nobody is trusted, and nobody left out. */
export const NO_TRUST: Trust = {
  trustedEntities: new Set<EntityId>(),
  trustedSources: new Set<SourceId>(),
  excludedInterests: new Set<Interest>(),
};
