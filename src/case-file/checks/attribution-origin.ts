import { isCarrier } from "../../model/attribution.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import type { Check } from "../draft-case.ts";

/**
 * Followed back, an attribution ends in somebody who says it, not in a carrier who passes it on; and the source that
 * was read is its outermost step without being written there.
 */
export const attributionOrigin: Check = function* ({ claims }) {
  for (const { index, record: claim } of claims) {
    const [origin] = claim.attribution;
    if (isCarrier(origin.mode)) {
      yield {
        code: "carrier-at-origin",
        severity: "error",
        message: `the attribution ends in ${origin.by}, who only ${origin.mode} it: nobody says it`,
        mend: `put whoever first says it before that step; where the source does not tell, \`by: ${UNATTRIBUTED}\` with \`mode: says\``,
        at: { stem: "claims", index, path: ["attribution", 0, "mode"] },
      };
    }
    for (const [i, step] of claim.attribution.entries()) {
      if (step.in !== claim.source) continue;
      yield {
        code: "source-repeated",
        severity: "error",
        message: `step ${i + 1} names the source that was read ("${claim.source}"), which is the outermost step already`,
        mend: "leave `in` out of this step",
        at: { stem: "claims", index, path: ["attribution", i, "in"] },
      };
    }
  }
};
