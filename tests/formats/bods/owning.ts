import type { CaseRecords } from "../../../src/model/case.ts";
import type { Claim } from "../../../src/model/claim.ts";

/** A case with every claim turned into one of ownership, and every place into an organization, so that BODS has a place for them. */
export const owning = (records: CaseRecords): CaseRecords => ({
  ...records,
  entities: records.entities.map(({ coordinates, within, ...entity }) => ({
    ...entity,
    kind: entity.kind === "place" ? "organization" : entity.kind,
  })),
  claims: records.claims.map(
    ({ place, ...claim }): Claim => (claim.object === undefined ? claim : { ...claim, predicate: "owns" }),
  ),
});
