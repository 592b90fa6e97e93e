import type { Check } from "../draft-case.ts";
import { CASE_FILES } from "../schema.ts";

/** An id names one record of its file. */
export const duplicateIds: Check = function* ({ declared }) {
  for (const { stem, record } of CASE_FILES) {
    for (const { id, index } of declared[stem].repeated) {
      yield {
        code: "duplicate-id",
        severity: "error",
        message: `the ${record} "${id}" is already there`,
        mend: "give one of the two another id, and mend what refers to it",
        at: { stem, index, path: ["id"] },
      };
    }
  }
};
