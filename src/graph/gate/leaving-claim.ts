import type { Attribution, Step } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { Gate } from "./gate.ts";
import { leavingStep } from "./leaving-step.ts";
import { anchorOnRecord } from "./off-record.ts";

/** A claim that leaves, without what stays behind: the same edge from the same source, its way as long as before. */
export function leavingClaim(claim: Claim, gate: Gate): Claim {
  const { terms, tally, offRecord, staysClaim } = gate;
  const { recordedBy, ...rest } = claim;
  const withBy = terms.recordedBy || recordedBy === undefined;
  if (!withBy) tally.stays("claim.recordedBy");

  const [origin, ...carried] = claim.attribution;
  const leaves = (step: Step) => leavingStep(step, "claim.attribution[]", gate);
  const attribution: Attribution = [leaves(origin), ...carried.map(leaves)];
  const passages = offRecord.get(claim.source);
  const anchor = anchorOnRecord(claim.anchor, passages);
  const alsoAt = claim.alsoAt.map((further) => ({ ...further, anchor: anchorOnRecord(further.anchor, passages) }));
  const held = [anchor !== claim.anchor, ...alsoAt.map((further, i) => further.anchor !== claim.alsoAt[i]?.anchor)];
  tally.stays("claim.anchor (words that were said off the record)", held.filter(Boolean).length);
  const outcome = claim.outcome.filter((id) => !staysClaim(id));
  tally.stays("claim.outcome (a claim that stays behind)", claim.outcome.length - outcome.length);
  const { withdrawal } = claim;

  return {
    ...rest,
    ...(withBy && recordedBy !== undefined ? { recordedBy } : {}),
    anchor,
    alsoAt,
    attribution,
    outcome,
    ...(withdrawal === undefined ? {} : { withdrawal: leavingWithdrawal(withdrawal, gate) }),
  };
}

type Withdrawal = NonNullable<Claim["withdrawal"]>;

function leavingWithdrawal(withdrawal: Withdrawal, { tally, offRecord, staysSource, staysClaim }: Gate): Withdrawal {
  const { source, anchor, supersededBy, ...rest } = withdrawal;
  const isHeld = source !== undefined && staysSource(source);
  const isReplaced = supersededBy === undefined || !staysClaim(supersededBy);
  if (isHeld) tally.stays("claim.withdrawal.source (it stays behind)");
  if (!isReplaced) tally.stays("claim.withdrawal.supersededBy (a claim that stays behind)");
  return {
    ...rest,
    ...(isHeld || source === undefined ? {} : { source }),
    ...(isHeld || source === undefined || anchor === undefined
      ? {}
      : { anchor: anchorOnRecord(anchor, offRecord.get(source)) }),
    ...(isHeld ? { workWithheld: true as const } : {}),
    ...(isReplaced && supersededBy !== undefined ? { supersededBy } : {}),
  };
}
