import { UNATTRIBUTED } from "../../model/id.ts";
import type { Check } from "../draft-case.ts";

/** A voice without a name that "writes" in the work that was read is mostly the work itself: which is it? */
export const unattributedWriter: Check = function* ({ claims }) {
  for (const { index, record } of claims) {
    const [origin] = record.attribution;
    if (origin.by !== UNATTRIBUTED || origin.mode !== "writes" || origin.in !== undefined) continue;
    yield {
      code: "own-voice",
      severity: "question",
      message: `nobody named writes this in "${record.source}": is it the work's own voice, or somebody whom it does not name?`,
      mend: "write `by: work` for its own voice; for somebody unnamed, `mode: says` or how they said it",
      at: { stem: "claims", index, path: ["attribution", 0, "by"] },
    };
  }
};
