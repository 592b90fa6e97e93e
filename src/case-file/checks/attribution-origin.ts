import { isCarrier } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import type { Check } from "../draft-case.ts";

/**
 * Followed back, an attribution ends in somebody who says it, not in a carrier who passes it on; and the source that
 * was read is its outermost step without being written there. How something is known is said of the origin alone.
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
      if (i > 0 && step.by === THE_WORK && step.in === undefined) {
        yield {
          code: "source-repeated",
          severity: "error",
          message: `step ${i + 1} is the work that was read ("${claim.source}"), which is the outermost step already`,
          mend: "leave this step out; a work on the way is named by `in`, and only at the origin does the work that was read speak",
          at: { stem: "claims", index, path: ["attribution", i, "by"] },
        };
      }
      if (i > 0 && step.basis !== undefined) {
        yield {
          code: "basis-of-carrier",
          severity: "error",
          message: `step ${i + 1} has a \`basis\`, but only the origin knows it by anything; the others know it from the step before`,
          mend: "leave `basis` out of this step, or give it to the origin",
          at: { stem: "claims", index, path: ["attribution", i, "basis"] },
        };
      }
      if (step.in !== claim.source) continue;
      yield {
        code: "source-repeated",
        severity: "error",
        message: `step ${i + 1} names the source that was read ("${claim.source}"), which is the outermost step already`,
        mend:
          step.by === THE_WORK
            ? "leave `in` out of this step: `by: work` alone is the work that was read"
            : "leave `in` out of this step; where the work itself says it, write `by: work`",
        at: { stem: "claims", index, path: ["attribution", i, "in"] },
      };
    }
  }
};
