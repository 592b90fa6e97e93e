import type { Check } from "../draft-case.ts";

/** A spokesman and whom he speaks for are one party; where that is not recorded, one voice would count as two. */
export const spokesmanWithoutParty: Check = function* ({ claims, entities }) {
  const speakers = new Map<string, string>();
  for (const { record: claim } of claims) {
    if (claim.predicate !== "speaks-for" || claim.object === undefined || claim.polarity === "denies") continue;
    if (!speakers.has(claim.subject)) speakers.set(claim.subject, claim.object);
  }

  for (const { index, record: entity } of entities) {
    const party = speakers.get(entity.id);
    if (party === undefined || entity.parties.length > 0) continue;
    yield {
      code: "spokesman-without-party",
      severity: "warning",
      message: `"${entity.id}" is said to speak for "${party}" but has no \`parties\``,
      mend: `add \`parties: [${party}]\`, so that the two count as one voice`,
      at: { stem: "entities", index, path: ["id"] },
    };
  }
};
